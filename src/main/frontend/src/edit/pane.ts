import { create } from "../dom";
import { type Drawing, findDrawing } from "../drawing";
import { findFocusTarget, focusTargetOf } from "../focus-target";
import { pinch } from "../pan";
import { Scale } from "../scale";
import { browserStore } from "./draft";
import type { EditSession } from "./edit-session";
import type { LevelSwitch } from "./level-switch";
import type { CreateMapChanger, MapChanger } from "./map-changes/map-changer";
import { PanelHolder } from "./panel-holder";
import type { TextRest } from "./rest";
import type { PanelTarget } from "./side-panel/panel-host";
import { texts } from "./texts";
import { TypingPause } from "./typing-pause";
import type { Outline, PreviewResponse } from "./wire";

/** The pause in typing after which a map that is not the newest is dimmed, in milliseconds. */
const DIM_PAUSE = 1_000;

/** The right half of the editor: the map as the page will show it, or the last good one, dimmed, with the reason. */
export class Pane {
  readonly root = create("section", "edit-pane", { "aria-label": texts.preview() });
  private readonly reason = create("p", "edit-reason", { role: "status" });
  private readonly map = create("div", "edit-map");
  private readonly view = create("div", "edit-view", { tabindex: "-1" }, this.map);
  /** Whether somebody is typing in the text. */
  readonly typing = new TypingPause(DIM_PAUSE);
  private readonly mapChanger: MapChanger;
  private readonly scale = new Scale(this.map);
  private readonly panel: PanelHolder;
  private readonly sized = new ResizeObserver(() => this.panel.fit(this.root.clientWidth));
  private drawing: Drawing | null = null;
  private outline: Outline | null = null;
  /** The displayed reason why the map is not the newest. */
  private told = "";

  constructor(
    private readonly session: EditSession,
    createMapChanger: CreateMapChanger,
    levels: LevelSwitch,
    base: string,
    rest: TextRest,
  ) {
    this.mapChanger = createMapChanger(this.view, session, {
      base,
      fields: ({ what, id }) => rest.fields(session.text, what, id),
      fragment: (elements) =>
        rest.fragment(
          session.text,
          elements.map(({ what, id }) => ({ what, id })),
        ),
    });
    this.mapChanger.toolbar.on("zoom", (to) => void this.scale[to]());
    this.mapChanger.on("selected", ({ stage }) => levels.open(stage.id));
    this.mapChanger.on("shown", (element) => this.panel.show(element, false));
    this.mapChanger.on("selected", (element) => this.panel.show(element, true));
    this.mapChanger.on("made", (element) => this.panel.adopt(element));
    this.mapChanger.on("details", (at) => void this.panel.focus(at));
    this.typing.on("ended", () => this.dim());
    levels.on("changed", () => void this.redraw());
    this.panel = new PanelHolder(base, this.panelHost(rest), browserStore());
    this.panel.on("failed", () => this.mapChanger.statusBar.say(texts.away()));
    levels.root.append(this.panel.toggle);
    const beside = create(
      "div",
      "edit-beside",
      {},
      create("div", "edit-room", {}, this.view, this.reason),
      this.panel.root,
    );
    this.root.append(levels.root, this.mapChanger.toolbar.root, beside, this.mapChanger.statusBar.root);
    this.sized.observe(this.root);
    this.root.addEventListener("keydown", (event) => this.mapChanger.onKey(event));
    this.map.addEventListener("click", (event) => this.onClick(event));
  }

  private panelHost(rest: TextRest): PanelHolder["host"] {
    const pane = this;
    return {
      fields: ({ what, id }, signal) => rest.fields(pane.session.text, what, id, signal),
      change: (target, edit, undoGroup) => pane.mapChanger.apply(target, edit, undoGroup),
      showInText: (target) => pane.showInText(target),
      turnTo: (target) => pane.panel.turnTo(target, () => pane.mapChanger.deselect()),
      leave: () => pane.focus(),
      get outline() {
        return pane.outline;
      },
      get isBusy() {
        return pane.isBusy;
      },
    };
  }

  /** Shows a new state of the map, or why there is none. Scale, scroll position and focus stay. */
  show({ html, outline, problems }: PreviewResponse): void {
    if (html === undefined) {
      this.fade(problems.find((problem) => problem.severity === "error")?.message ?? "");
      return;
    }
    const { scrollLeft: left = 0, scrollTop: top = 0 } = this.drawing?.scroller ?? {};
    const onElement = this.mapChanger.hasFocus;
    const target = onElement ? null : focusTargetOf(this.map);
    const parsed = new DOMParser().parseFromString(html, "text/html");
    this.map.replaceChildren(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
    this.drawing = findDrawing(this.map);
    this.scale.show(this.drawing);
    this.panel.preload();
    if (this.drawing) {
      pinch(this.drawing.scroller, this.scale);
      this.drawing.scroller.scrollTo({ left, top, behavior: "auto" });
    }
    this.fade("");
    this.outline = outline ?? null;
    this.mapChanger.show(this.drawing, outline, onElement);
    this.panel.refresh();
    if (target) {
      (findFocusTarget(this.map, target) ?? this.view).focus({ preventScroll: true });
    }
  }

  /** Draws the same text at another level. */
  private async redraw(): Promise<void> {
    const failed = await this.session.refresh();
    if (failed) {
      this.fade(failed);
    }
  }

  /**
   * Shows over the edge of the map why it is not the newest. Dims the map, unless somebody is typing. An empty reason
   * ends both.
   */
  fade(reason: string): void {
    const stale = this.map.hasChildNodes() ? `${texts.stale()} ` : "";
    this.told = reason && stale + reason;
    this.dim();
  }

  /** Dims the map; a screen reader reads the reason only when typing has ended. */
  private dim(): void {
    this.reason.setAttribute("aria-live", this.typing.isTyping ? "off" : "polite");
    this.reason.textContent = this.told;
    this.root.classList.toggle("frontstage-stale", this.told !== "" && !this.typing.isTyping);
  }

  /** Whether a change has not reached the text yet. */
  get isBusy(): boolean {
    return this.mapChanger.isBusy;
  }

  /** Moves the focus to the selected element on the map. */
  focus(): void {
    this.mapChanger.focus();
  }

  /** Moves the focus to the map as a whole, if nothing is selected yet. */
  focusView(): void {
    this.view.focus({ preventScroll: true });
  }

  end(): void {
    this.typing.stop();
    this.sized.disconnect();
    this.panel.end();
    this.mapChanger.end();
  }

  /** Moves to the beginning of the text for personas and lanes, which have no position of their own. */
  private showInText({ what, id }: PanelTarget): void {
    const stage = this.outline?.stages.find((each) => each.id === id);
    const index = what === "stage" ? stage?.from : this.session.startOf(id);
    this.session.goTo(index ?? 0, true);
  }

  /** A click on an entry of the table leads to its text. */
  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const item = target.closest("[data-frontstage-item]")?.getAttribute("data-frontstage-item");
    const index = item && !target.closest("a[target]") ? this.session.startOf(item) : undefined;
    if (index !== undefined) {
      event.preventDefault();
      this.session.goTo(index, true);
    }
  }
}
