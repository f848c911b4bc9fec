import { button, create, downloadText, fill } from "../dom";
import { Events } from "../events";
import { TellWatchers } from "../tell-watchers";
import { browserStore, Drafts } from "./draft";
import type { EditorHost } from "./editor-host";
import { FileState } from "./file-state";
import { MergeChoices } from "./merge-choices";
import type { ApiError, TextRest } from "./rest";
import type { TextEditor } from "./text-editor";
import { texts } from "./texts";
import type { Changed, MapText } from "./wire";

/**
 * Saves the text as a new version, merged with what others saved meanwhile. Until then the browser stores a draft of
 * it.
 */
export class Saving extends Events<{ saved: undefined }> {
  readonly status = create("p", "edit-status", { role: "status" });
  readonly notice = create("div", "edit-notice", { role: "status" });
  readonly comment = create("input", "edit-comment", {
    type: "text",
    maxlength: "200",
    placeholder: texts.comment(),
    "aria-label": texts.comment(),
  });
  readonly tell = new TellWatchers();
  readonly button = button(texts.save(), () => void this.save(), "primary");
  private readonly drafts: Drafts;
  private readonly fileState: FileState;
  private isBusy = false;

  constructor(
    { base, map }: Pick<EditorHost, "base" | "map">,
    private readonly editor: Pick<TextEditor, "text" | "replace" | "focus">,
    private readonly rest: TextRest,
    private readonly file: MapText,
  ) {
    super();
    this.fileState = new FileState(file.text, file.state);
    this.drafts = new Drafts(browserStore(), base, person(), map);
  }

  /** Whether the text differs from the file. */
  get isDue(): boolean {
    return this.editor.text !== this.fileState.text;
  }

  /** The text was changed. */
  changed(): void {
    const due = this.isDue;
    if (due) {
      this.drafts.keep({ state: this.fileState.state, text: this.editor.text, at: Date.now() });
    } else {
      this.drafts.forget();
    }
    this.status.textContent = due ? texts.notSaved() : "";
  }

  /** Offers the draft of an earlier visit, if there is one. */
  offerDraft(): void {
    const draft = this.drafts.kept();
    if (!draft || draft.text === this.file.text) {
      this.drafts.forget();
      return;
    }
    this.say(
      fill(texts.kept(), new Date(draft.at).toLocaleString(document.documentElement.lang || undefined)),
      button(texts.takeKept(), () => {
        this.fileState.state = draft.state;
        this.replaceText(draft.text);
      }),
      button(texts.dropKept(), () => {
        this.drafts.forget();
        this.say("");
        this.editor.focus();
      }),
    );
  }

  /** Replaces the whole text and moves the focus into it. */
  replaceText(text: string): void {
    this.editor.replace(text);
    this.say("");
    this.editor.focus();
  }

  async save(): Promise<void> {
    if (this.isBusy) {
      return;
    }
    this.isBusy = true;
    this.button.disabled = true;
    this.status.textContent = texts.saving();
    const { text } = this.editor;
    const reply = await this.rest.save(text, this.fileState.state, this.comment.value, this.tell.isOn);
    this.isBusy = false;
    this.button.disabled = false;
    if (!reply.ok) {
      this.refused(reply.fault);
      return;
    }
    const merged = this.fileState.saved(text, this.editor.text, reply.value);
    if (merged !== null) {
      this.editor.replace(merged);
    }
    this.comment.value = "";
    this.tell.reset();
    this.say("");
    this.drafts.forget();
    if (this.isDue) {
      this.changed();
    } else {
      this.status.textContent = fill(merged === null ? texts.saved() : texts.merged(), reply.value.version);
    }
    this.emit("saved");
  }

  /** Shows a message above the text, with buttons for what can be done about it. An empty text removes it. */
  say(text: string, ...ways: HTMLElement[]): void {
    this.notice.replaceChildren(...(text ? [create("span", "edit-said", {}, text), ...ways] : []));
  }

  /** Shows why nothing was saved, and what to do next; the text stays. */
  private refused({ message, changed }: ApiError): void {
    this.status.textContent = texts.notSaved();
    const download = button(texts.download(), () => downloadText(this.file.name, "text/plain", this.editor.text));
    if (changed?.pieces) {
      const choices = new MergeChoices(changed.pieces, (text) => this.goOn(changed, text));
      this.say(`${message} ${texts.chooseNote()}`, choices.root, choices.goOn, download);
    } else {
      this.say(message, ...(changed ? this.sides(changed) : []), download);
    }
  }

  /** Lets the person take their own whole text or that of others. */
  private sides(theirs: Changed): HTMLElement[] {
    return [
      button(texts.takeTheirs(), () => this.goOn(theirs, theirs.text)),
      button(texts.saveMine(), () => {
        this.fileState.begin(theirs.text, theirs.state);
        void this.save();
      }),
    ];
  }

  private goOn(theirs: Changed, text: string): void {
    this.fileState.begin(theirs.text, theirs.state);
    this.replaceText(text);
  }
}

/** The name of the logged-in person, from the product's pages. */
function person(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="ajs-remote-user"]')?.content ?? "";
}
