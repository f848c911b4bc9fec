import { Events } from "../events";
import { Idle } from "./idle";
import { itemAt } from "./item-at";
import { LatestRequest } from "./latest-request";
import type { Reply } from "./rest";
import { smallestChange } from "./text-difference";
import type { TextEditor } from "./text-editor";
import { texts } from "./texts";
import type { Edit, Place, PreviewResponse } from "./wire";

/** Longest and shortest idle time before the map of a changed text is requested, in milliseconds. */
const LONGEST_PREVIEW_PAUSE = 150;
const SHORTEST_PREVIEW_PAUSE = 20;

/** Idle time before a change on the map is applied to the text, in milliseconds. */
const IDLE_PAUSE = 500;

/** What the session needs of the text editor. */
export type SessionText = Pick<
  TextEditor,
  "text" | "cursor" | "hasFocus" | "goTo" | "applyMapChange" | "canUndo" | "canRedo" | "undo" | "redo" | "underline"
>;

/** Requests the map of a text from the wiki, after some edits. */
export type AskPreview = (text: string, signal?: AbortSignal, edits?: Edit[]) => Promise<Reply<PreviewResponse>>;

interface SessionEvents {
  /** The wiki's answer for the newest text: its problems, and its map if there is one. */
  preview: PreviewResponse;
  /** The wiki did not answer; the sentence says why. */
  failed: string;
  /** The step, card or item that the cursor is in. */
  cursor: string | null;
  /** The text was changed, by typing or otherwise. */
  edited: undefined;
  /** The person wants to save. */
  save: undefined;
  /** The focus is about to move to the text. */
  toText: undefined;
}

/**
 * A text that is being edited, and its map. All parts of the editor share one session: it draws the map again when the
 * text changes, applies changes of the map to the text, and keeps cursor and selection in step.
 */
export class EditSession extends Events<SessionEvents> {
  private readonly request: LatestRequest<string, Reply<PreviewResponse>>;
  private readonly idle = new Idle(IDLE_PAUSE);
  private places: Place[] = [];
  /** The text whose map is shown; null if the newest text has no map. */
  private shownText: string | null = null;
  /** Whether the cursor is moving because something was selected on the map. */
  private isLeading = false;
  private isEnded = false;

  constructor(
    private readonly editor: SessionText,
    private readonly askPreview: AskPreview,
  ) {
    super();
    this.request = new LatestRequest(
      askPreview,
      (reply, text) => this.show(reply, text),
      LONGEST_PREVIEW_PAUSE,
      SHORTEST_PREVIEW_PAUSE,
    );
  }

  /** Draws the first map. */
  start(): void {
    void this.request.now(this.text);
  }

  end(): void {
    this.isEnded = true;
    this.request.stop();
  }

  get text(): string {
    return this.editor.text;
  }

  /** Whether the map is up to date with the text. */
  get isFresh(): boolean {
    return this.shownText === this.text;
  }

  /** Whether the person is writing in the text, so that the cursor must not be moved. */
  get isWriting(): boolean {
    return this.editor.hasFocus;
  }

  /** Where the text of a step, card or item begins. */
  startOf(item: string): number | undefined {
    return this.places.find((place) => place.item === item)?.from;
  }

  /** The text was changed, by typing or otherwise. */
  changed(): void {
    this.emit("edited");
    this.idle.activity();
    if (this.isFresh) {
      this.request.stop();
    } else {
      this.request.soon(this.text);
    }
  }

  /** Resolves when nobody has typed for a moment. */
  whenIdle(): Promise<void> {
    return this.idle.whenIdle();
  }

  /** Draws the map of the text at once. Returns null, or a sentence that says why there is no map. */
  async refresh(): Promise<string | null> {
    const { text } = this;
    const reply = await this.askPreview(text);
    if (text !== this.text) {
      return null;
    }
    this.request.stop();
    this.show(reply, text);
    return this.shownText === text ? null : reply.ok ? texts.unreadable() : reply.fault.message;
  }

  /** Asks the wiki to make a change of the map in a text. */
  ask(text: string, edit: Edit): Promise<Reply<PreviewResponse>> {
    return this.askPreview(text, undefined, [edit]);
  }

  /**
   * Puts the answer to `ask` into the text, as one step of its history that touches only what has changed.
   *
   * @param undoGroup consecutive changes with the same value are one step; empty for a step of its own
   */
  take(response: PreviewResponse, undoGroup = ""): void {
    if (this.isEnded) {
      return;
    }
    const text = response.edited?.text ?? this.text;
    const change = smallestChange(this.text, text);
    if (change) {
      this.request.stop();
      this.shownText = text;
    }
    this.lead(() => {
      if (change) {
        this.editor.applyMapChange(change, undoGroup);
      }
      this.show({ ok: true, value: response }, text);
    });
  }

  /** Moves the cursor to the text of what is selected on the map. */
  goTo(index: number, focus: boolean): void {
    if (focus) {
      this.emit("toText");
    }
    this.lead(() => this.editor.goTo(index, focus));
  }

  /** The cursor moved: the selection on the map follows, unless the cursor follows the selection. */
  follow(index: number): void {
    if (!this.isLeading) {
      this.emit("cursor", itemAt(this.places, index));
    }
  }

  get canUndo(): boolean {
    return this.editor.canUndo;
  }

  get canRedo(): boolean {
    return this.editor.canRedo;
  }

  /** False if there is nothing to undo. */
  undo(): boolean {
    return this.editor.undo();
  }

  /** False if there is nothing to redo. */
  redo(): boolean {
    return this.editor.redo();
  }

  private lead(move: () => void): void {
    this.isLeading = true;
    move();
    this.isLeading = false;
  }

  private show(reply: Reply<PreviewResponse>, text: string): void {
    if (!reply.ok) {
      this.shownText = null;
      this.emit("failed", reply.fault.message);
      return;
    }
    const { html, problems, places } = reply.value;
    this.shownText = html === undefined ? null : text;
    this.editor.underline(problems);
    if (html !== undefined) {
      this.places = text === this.text ? places : [];
    }
    this.emit("preview", reply.value);
    if (html !== undefined) {
      this.follow(this.editor.cursor);
    }
  }
}
