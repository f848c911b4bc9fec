import type { MapAddress } from "../address";
import { button, create, fill } from "../dom";
import { askPage } from "../page-requests";
import { seenVersion } from "../save-edits";
import { TellWatchers } from "../tell-watchers";
import { chooseValues } from "./conflict-dialog";
import { Draft, type Settable, type Values } from "./draft";
import { type Conflict, saveDraft } from "./draft-rest";
import { draftTexts as texts } from "./draft-texts";

/** The view in which changes are collected. */
export interface DraftHost {
  readonly root: HTMLElement;
  readonly address: MapAddress;
  /** The displayed name of a key. */
  keyName(key: string): string;
  /** Something was set, undone or saved. */
  changed(): void;
}

/** The changes that a person makes in a view of a map: collected, undone, and saved as one version. */
export class UnsavedChanges {
  draft = new Draft(new Map());
  readonly status = create("span", "draft-status", { role: "status" });
  private readonly counts = create("span", "draft-counts");
  private readonly undoButton = button(texts.undo(), () => this.undo());
  private readonly saveButton = button(texts.save(), () => void this.save(), "primary");
  private readonly tell = new TellWatchers();
  private isSaving = false;

  constructor(private readonly host: DraftHost) {
    window.addEventListener("beforeunload", (event) => this.draft.edits().length > 0 && event.preventDefault());
  }

  /** Continues with the file that the view shows now; unsaved changes are kept. */
  take(saved: ReadonlyMap<string, Settable>): void {
    this.draft = this.draft.over(saved);
  }

  set(ids: readonly string[], values: Values): void {
    this.draft.set(ids, values);
    this.host.changed();
  }

  undo(): void {
    this.draft.undo();
    this.host.changed();
  }

  say(text: string): void {
    this.status.textContent = text;
  }

  /** The number of unsaved changes and the buttons for them; always the same elements. */
  controls(): HTMLElement[] {
    const unsaved = this.draft.edits().length;
    const text = unsaved === 1 ? texts.unsavedOne() : fill(texts.unsaved(), unsaved);
    this.counts.textContent = unsaved > 0 ? text : "";
    this.undoButton.disabled = !this.draft.canUndo;
    this.saveButton.disabled = unsaved === 0 || this.isSaving;
    return [this.counts, this.undoButton, this.tell.label, this.saveButton];
  }

  /** Handles a key: Ctrl+S saves, Ctrl+Z undoes outside of fields. Returns whether it was one of these. */
  handle(event: KeyboardEvent): boolean {
    const isCommand = event.ctrlKey || event.metaKey;
    const isTyping = event.target instanceof HTMLInputElement && event.target.type === "text";
    if (isCommand && event.key === "s") {
      void this.save();
    } else if (isCommand && event.key === "z" && !isTyping) {
      this.undo();
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  /** Saves everything as one version. */
  async save(): Promise<void> {
    const edits = this.draft.edits();
    if (edits.length === 0 || this.isSaving) {
      return;
    }
    this.isSaving = true;
    this.host.changed();
    const saved = await saveDraft(this.host.address, seenVersion(this.host.root), edits, this.tell.isOn);
    this.isSaving = false;
    if (saved.is === "saved") {
      this.tell.reset();
      const failed = saved.results.filter(({ done }) => !done).map(({ text }) => text);
      this.draft = this.draft.savedBut(edits.filter((_, index) => saved.results[index]?.done === false));
      this.say([fill(texts.saved(), saved.version), saved.merged, ...failed].filter(Boolean).join(" "));
      askPage(this.host.root, "redraw", undefined);
    } else if (saved.is === "conflicts") {
      this.decide(saved.message, saved.conflicts);
    } else {
      this.say(saved.message);
    }
    this.host.changed();
  }

  private decide(message: string, conflicts: readonly Conflict[]): void {
    const decided = (mine: readonly Conflict[]): void => {
      this.draft = this.draft.decided(conflicts, mine);
      if (this.draft.edits().length > 0) {
        void this.save();
      } else {
        this.host.changed();
        askPage(this.host.root, "redraw", undefined);
      }
    };
    chooseValues(
      message,
      conflicts,
      (key) => this.host.keyName(key),
      decided,
      () => this.saveButton.focus(),
    );
  }
}
