import { create } from "../dom";
import { type Drawing, findDrawing } from "../drawing";
import { findFocusTarget, focusTargetOf } from "../focus-target";
import { pinch } from "../pan";
import { Scale } from "../scale";
import type { EditSession } from "./edit-session";
import type { LevelSwitch } from "./level-switch";
import type { CreateMapChanger, MapChanger } from "./map-changes/map-changer";
import { texts } from "./texts";
import type { PreviewResponse } from "./wire";

/** The right half of the editor: the map as the page will show it, or the last good one, dimmed, with the reason. */
export class Pane {
  readonly root = create("section", "edit-pane", { "aria-label": texts.preview() });
  private readonly reason = create("p", "edit-reason", { role: "status" });
  private readonly map = create("div", "edit-map");
  private readonly view = create("div", "edit-view", { tabindex: "-1" }, this.reason, this.map);
  private readonly mapChanger: MapChanger;
  private readonly scale = new Scale(this.map);
  private drawing: Drawing | null = null;

  constructor(
    private readonly session: EditSession,
    createMapChanger: CreateMapChanger,
    levels: LevelSwitch,
  ) {
    this.mapChanger = createMapChanger(this.view, session);
    this.mapChanger.toolbar.on("zoom", (to) => void this.scale[to]());
    this.mapChanger.on("selected", ({ stage }) => levels.open(stage.id));
    levels.on("changed", () => void this.redraw());
    this.root.append(levels.root, this.mapChanger.toolbar.root, this.view, this.mapChanger.statusBar.root);
    this.root.addEventListener("keydown", (event) => this.mapChanger.onKey(event));
    this.map.addEventListener("click", (event) => this.onClick(event));
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
    if (this.drawing) {
      pinch(this.drawing.scroller, this.scale);
      this.drawing.scroller.scrollTo({ left, top, behavior: "auto" });
    }
    this.fade("");
    this.mapChanger.show(this.drawing, outline, onElement);
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

  /** Dims the map and says why it is not the newest; an empty reason shows it normally. */
  fade(reason: string): void {
    const stale = this.map.hasChildNodes() ? `${texts.stale()} ` : "";
    this.reason.textContent = reason && stale + reason;
    this.root.classList.toggle("frontstage-stale", reason !== "");
  }

  /** Whether a change of the map is still on its way into the text. */
  get isBusy(): boolean {
    return this.mapChanger.isBusy;
  }

  /** Moves the focus to what is selected on the map. */
  focus(): void {
    this.mapChanger.focus();
  }

  /** Moves the focus to the map as a whole, where nothing is selected yet. */
  focusView(): void {
    this.view.focus({ preventScroll: true });
  }

  end(): void {
    this.mapChanger.end();
  }

  /** An entry of the table leads to its text. */
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
