import { button, create } from "../dom";
import { Events } from "../events";
import type { Store } from "./draft";
import {
  type EditorMode,
  firstMode,
  firstShare,
  keepMode,
  keepShare,
  MAX_SHARE,
  MIN_SHARE,
  MODES,
  shareAfter,
  within,
} from "./editor-mode";
import { texts } from "./texts";

/** Up to this width, the editor opens on the map alone. */
const PHONE = "(max-width: 600px)";

/** Up to this width, the text is above the map and not beside it. */
const STACKED = "(max-width: 800px)";

const LABELS: Record<EditorMode, () => string> = { map: texts.modeMap, both: texts.modeBoth, text: texts.modeText };

/** Chooses between map, text and both, and moves the splitter between them. */
export class ModeSwitch extends Events<{ changed: EditorMode }> {
  readonly root = create("div", "edit-modes", { role: "group", "aria-label": texts.mode() });
  readonly splitter = create("div", "edit-splitter", {
    role: "separator",
    tabindex: "0",
    "aria-label": texts.splitter(),
    "aria-valuemin": String(MIN_SHARE),
    "aria-valuemax": String(MAX_SHARE),
  });
  private readonly buttons = MODES.map((mode) => ({ mode, button: button(LABELS[mode](), () => this.choose(mode)) }));
  private readonly stacked = window.matchMedia(STACKED);
  private readonly onStacked = (): void => this.orient();
  private shown: EditorMode;
  private share: number;
  private body: HTMLElement | null = null;

  /** @param isNew whether the map has just begun */
  constructor(
    private readonly store: Store | null,
    isNew: boolean,
  ) {
    super();
    this.shown = firstMode(store, isNew, window.matchMedia(PHONE).matches);
    this.share = firstShare(store);
    this.root.append(...this.buttons.map(({ button }) => button));
    this.splitter.addEventListener("keydown", (event) => this.onKey(event));
    this.splitter.addEventListener("pointerdown", (event) => this.drag(event));
    this.stacked.addEventListener("change", this.onStacked);
    this.orient();
  }

  get mode(): EditorMode {
    return this.shown;
  }

  /** Lays out the element that contains text and map. */
  layOut(body: HTMLElement): void {
    this.body = body;
    this.apply();
  }

  /** Makes the text visible, giving it room if it has none. */
  showText(): void {
    if (this.shown === "map") {
      this.show(this.stacked.matches ? "text" : "both");
    }
  }

  /** Makes the map visible. */
  showMap(): void {
    if (this.shown === "text") {
      this.show(this.stacked.matches ? "map" : "both");
    }
  }

  end(): void {
    this.stacked.removeEventListener("change", this.onStacked);
  }

  private choose(mode: EditorMode): void {
    keepMode(this.store, mode);
    this.show(mode);
  }

  private show(mode: EditorMode): void {
    this.shown = mode;
    this.apply();
    this.emit("changed", mode);
  }

  private apply(): void {
    for (const { mode, button } of this.buttons) {
      button.setAttribute("aria-pressed", String(mode === this.shown));
    }
    this.splitter.setAttribute("aria-valuenow", String(this.share));
    this.body?.setAttribute("data-mode", this.shown);
    this.body?.style.setProperty("--frontstage-share", `${this.share}fr`);
    this.body?.style.setProperty("--frontstage-rest", `${100 - this.share}fr`);
  }

  private orient(): void {
    this.splitter.setAttribute("aria-orientation", this.stacked.matches ? "horizontal" : "vertical");
  }

  private onKey(event: KeyboardEvent): void {
    const share = shareAfter(event.key, this.share);
    if (share !== null) {
      event.preventDefault();
      this.move(share);
    }
  }

  private drag(event: PointerEvent): void {
    event.preventDefault();
    this.splitter.setPointerCapture(event.pointerId);
    const move = ({ clientX, clientY }: PointerEvent): void => {
      const text = this.splitter.previousElementSibling?.getBoundingClientRect();
      const map = this.splitter.nextElementSibling?.getBoundingClientRect();
      if (text && map) {
        const part = this.stacked.matches
          ? (clientY - text.top) / (map.bottom - text.top)
          : (clientX - text.left) / (map.right - text.left);
        this.move(within(part * 100));
      }
    };
    this.splitter.addEventListener("pointermove", move);
    this.splitter.addEventListener("lostpointercapture", () => this.splitter.removeEventListener("pointermove", move), {
      once: true,
    });
  }

  private move(share: number): void {
    this.share = share;
    keepShare(this.store, share);
    this.apply();
  }
}
