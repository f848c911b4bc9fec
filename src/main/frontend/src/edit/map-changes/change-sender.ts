import { Events } from "../../events";
import type { EditSession } from "../edit-session";
import type { Edit, PanelKind, PreviewResponse } from "../wire";
import { ChangeQueue, type QueuedChange } from "./change-queue";
import { editOf } from "./changes";
import { keyOf, type MapElement } from "./elements";
import { showInText } from "./in-text";
import type { Selection } from "./selection";
import type { StatusBar } from "./status-bar";
import { texts } from "./texts";

interface ChangeSenderEvents {
  /** A change was made, and an element has this id now. */
  made: { what: PanelKind; id: string };
}

/** Sends changes of the map to the wiki, and applies the answers to the text and to the selection. */
export class ChangeSender extends Events<ChangeSenderEvents> {
  private readonly queue: ChangeQueue;

  constructor(
    private readonly session: EditSession,
    private readonly selection: Selection,
    private readonly statusBar: StatusBar,
  ) {
    super();
    this.queue = new ChangeQueue(session, selection);
    this.queue.on("said", (message) => this.refuse(message));
    this.queue.on("answered", ({ response, about, change }) =>
      this.take(response, about, change.choice === selection.choices, change.undoGroup),
    );
  }

  /** Whether a change has not reached the text yet. */
  get isBusy(): boolean {
    return this.queue.isBusy;
  }

  send(change: QueuedChange): void {
    void this.queue.add({ ...change, choice: this.selection.choices });
  }

  /** Sends a change of something that may have no place on the drawing, such as a persona. */
  sendFor({ what, id }: { what: PanelKind; id: string }, edit: (id: string) => Edit, undoGroup?: string): void {
    const { element } = this.selection;
    const isSelected = element?.what === what && element.id === id;
    this.send({ ...editOf(isSelected ? element : null, id, edit), ...(undoGroup && { undoGroup }) });
  }

  /** Nothing was changed, so the toolbar's fields show the old values again. */
  private refuse(message: string): void {
    this.statusBar.say(message);
    this.selection.emit("changed");
  }

  /** @param isCurrent whether the person has selected nothing else in the meantime */
  private take(response: PreviewResponse, about: MapElement | null, isCurrent: boolean, undoGroup?: string): void {
    const result = response.edited?.results[0];
    const isDeleted = about !== null && result?.made === true && result.what === undefined;
    this.statusBar.say([result?.message ?? "", isDeleted ? texts.deleted() : ""].filter(Boolean).join(" "));
    if (response.edited?.text === undefined) {
      this.selection.emit("changed");
      return;
    }
    const focused = this.selection.hasFocus;
    if (result?.what && result.id !== undefined) {
      this.emit("made", { what: result.what, id: result.id });
    }
    this.session.take(response, undoGroup);
    const changed = isCurrent && result?.what && result.id !== undefined ? { what: result.what, id: result.id } : null;
    const element = changed ? this.selection.find(keyOf(changed)) : this.selection.element;
    if (element && !this.session.isWriting) {
      this.keepSelected(element);
      showInText(this.session, element, false);
      this.selection.reveal(element);
      if (focused) {
        this.selection.refocus(element);
      }
    }
  }

  /**
   * Keeps several elements that were changed together selected if the element is among them; otherwise selects only the
   * element.
   */
  private keepSelected(element: MapElement): void {
    const { all } = this.selection;
    this.selection.selectAll(all.some((each) => keyOf(each) === keyOf(element)) ? all : [element], element);
  }
}
