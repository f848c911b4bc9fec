import { fill } from "../../dom";
import { Events } from "../../events";
import { isJoined } from "./arrows";
import { keyOf, type MapElement } from "./elements";
import type { Selection } from "./selection";
import { texts } from "./texts";

interface ArrowDrawingEvents {
  /** A sentence that says what to do next, or why an arrow is not possible. */
  said: string;
  /** Both ends are known. */
  drawn: { from: MapElement; to: MapElement };
}

/** Draws an arrow: the first element is its start, the second its end. */
export class ArrowDrawing extends Events<ArrowDrawingEvents> {
  private from: MapElement | null = null;

  constructor(private readonly selection: Pick<Selection, "focus" | "select" | "markArrowStart">) {
    super();
  }

  get isOn(): boolean {
    return this.from !== null;
  }

  begin(element: MapElement): void {
    if (!isJoined(element)) {
      this.emit("said", texts.noArrowThere());
      return;
    }
    this.from = element;
    this.mark();
    this.selection.focus(element);
    this.emit("said", fill(texts.connecting(), element.title));
  }

  endAt(to: MapElement): void {
    const { from } = this;
    if (!from || !isJoined(to) || keyOf(from) === keyOf(to)) {
      this.emit("said", isJoined(to) ? texts.notToItself() : texts.noArrowThere());
      return;
    }
    this.stop();
    this.selection.select(to);
    this.emit("drawn", { from, to });
  }

  cancel(): void {
    if (this.from) {
      this.stop();
      this.emit("said", "");
    }
  }

  /** Marks the start on the map, if there is one; to be called for each new drawing. */
  mark(): void {
    this.selection.markArrowStart(this.from && keyOf(this.from));
  }

  private stop(): void {
    this.from = null;
    this.mark();
  }
}
