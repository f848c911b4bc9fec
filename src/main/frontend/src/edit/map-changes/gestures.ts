import type { SelectionTools } from "../map-selection/selection-tools";
import type { PanelTarget } from "../side-panel/panel-host";
import type { Panel } from "../wire";
import type { QueuedChange } from "./change-queue";
import { feelingChange, moveOf } from "./changes";
import { keyOf, type MapElement } from "./elements";
import { type FeelingPoint, feltAt, nameOf } from "./feelings";
import type { InlinePrompt } from "./inline-prompt";
import { findText, type SeenText, seenInHead, seenLaneName } from "./seen-text";
import type { Selection } from "./selection";

/** Receives the results of gestures. */
export interface GestureHost {
  /** An element was clicked, or got the focus. */
  choose(element: MapElement, pressed: boolean): void;
  send(change: QueuedChange): void;
  withTools(use: (tools: SelectionTools) => unknown): Promise<void>;
  fields(target: PanelTarget): Promise<Panel | null | undefined>;
  /** Shows a field in the side panel. */
  details(at: { target: PanelTarget; field: string }): void;
  /** Whether the mouse may begin a frame. */
  mayFrame(): boolean;
}

/** Handles mouse and finger on the map: clicks, double clicks, drops, frames, the clipboard's menu. */
export class Gestures {
  constructor(
    view: HTMLElement,
    private readonly selection: Selection,
    private readonly prompt: InlinePrompt,
    private readonly host: GestureHost,
  ) {
    this.listen();
    view.addEventListener("paste", (event) => this.onPaste(event));
    view.addEventListener("pointerdown", (event) => this.onPressed(event));
    view.addEventListener("dblclick", (event) => this.onOpened(event));
  }

  private listen(): void {
    const { selection, prompt, host } = this;
    const { layerEvents } = selection;
    layerEvents.on("chosen", ({ element, pressed }) => host.choose(element, pressed));
    layerEvents.on("opened", ({ element, text }) => void this.open(element, text));
    layerEvents.on("alsoChosen", ({ element, isRange }) => {
      if (isRange) {
        void host.withTools((tools) => tools.selectTo(element));
      } else {
        selection.toggle(element);
      }
    });
    layerEvents.on("menu", ({ element, x, y }) => {
      if (selection.all.every((each) => keyOf(each) !== keyOf(element))) {
        selection.select(element);
      }
      void host.withTools((tools) => tools.openMenu(element, { x, y }));
    });
    layerEvents.on("arrowOpened", ({ arrow, at }) =>
      prompt.relabel(arrow, () => (at.isConnected ? at.getBoundingClientRect() : null)),
    );
    layerEvents.on("textOpened", (text) => void this.rewrite(text));
    layerEvents.on("dropped", ({ element, goal }) => host.send(moveOf(element, () => goal)));
    layerEvents.on("feelingChosen", ({ step }) => {
      const element = selection.find(step);
      if (element) {
        host.choose(element, false);
      }
    });
    layerEvents.on("feelingOpened", (point) => this.writeFeeling(point));
    layerEvents.on("feelingChanged", ({ point, to }) => this.setFeeling(point, to));
    layerEvents.on("emptyOpened", ({ step, lane, box }) => {
      if (selection.outline) {
        prompt.add(selection.outline, "card", { into: step, lane }, box);
      }
    });
  }

  private setFeeling({ step, persona }: FeelingPoint, to: (now: string) => string): void {
    const about = this.selection.find(step);
    if (about) {
      this.host.send(feelingChange(about, persona, () => this.selection.outline, to));
    }
  }

  private writeFeeling(point: FeelingPoint): void {
    const { outline } = this.selection;
    if (outline) {
      this.prompt.feel(nameOf(outline, point), feltAt(outline, point), point, (value) =>
        this.setFeeling(point, () => value),
      );
    }
  }

  /** A text beside the drawing was double-clicked. */
  private onOpened({ target, clientY }: MouseEvent): void {
    const { plan } = this.selection;
    const text = seenInHead(target as Element) ?? (plan && seenLaneName(target as Element, clientY, plan));
    if (text) {
      void this.rewrite(text);
    }
  }

  /** Opens a prompt for the text of an element that was double-clicked, or else for its title. */
  private async open(element: MapElement, text: SeenText | null): Promise<void> {
    const panel = text && (await this.host.fields(text.target));
    const found = panel && findText(panel, text);
    if (text && found) {
      this.prompt.rewrite(found, text);
    } else {
      this.prompt.rename(element);
    }
  }

  /** Opens a prompt for a text where it is displayed; in the side panel if it is not a single text of one field. */
  private async rewrite(text: SeenText): Promise<void> {
    const panel = await this.host.fields(text.target);
    const found = panel && findText(panel, text);
    if (found) {
      this.prompt.rewrite(found, text);
    } else if (panel) {
      this.host.details({ target: text.target, field: text.key ?? "" });
    }
  }

  private onPaste(event: ClipboardEvent): void {
    if (this.selection.hasFocus) {
      event.preventDefault();
      const text = event.clipboardData?.getData("text/plain") ?? "";
      void this.host.withTools((tools) => tools.paste(text));
    }
  }

  /** Begins a frame where the drawing is empty. */
  private onPressed(event: PointerEvent): void {
    const target = event.target as Element;
    const isEmpty =
      target.closest(".frontstage-scroller svg") !== null && !target.closest("[role='option'], a[target]");
    if (isEmpty && event.button === 0 && event.pointerType === "mouse" && this.host.mayFrame()) {
      const { clientX: x, clientY: y } = event;
      const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
      void this.host.withTools((tools) => tools.frame({ x, y }, isAdding));
    }
  }
}
