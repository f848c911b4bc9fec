import { element, fill, press } from "../issues/element";
import { Choices } from "./choices";
import { browserStore, Drafts } from "./draft";
import type { Fault, TextRest } from "./rest";
import { texts } from "./texts";
import type { MapText } from "./wire";

/** What saving needs of the editor around it. */
export interface Desk {
  base: string;
  map: string;
  text(): string;
  /** Another text in place of all; the history can take it back. */
  replace(text: string): void;
  /** Puts the focus into the text. */
  focus(): void;
  saved(): void;
}

/** What becomes of what is written: it stays in the browser until it is saved as a new version, together with what others saved meanwhile. */
export class Saving {
  readonly status = element("p", "edit-status", { role: "status" });
  readonly notice = element("div", "edit-notice", { role: "status" });
  readonly comment = element("input", "edit-comment", { type: "text", maxlength: "200", placeholder: texts.comment(), "aria-label": texts.comment() });
  readonly button = press(texts.save(), () => void this.save(), "primary");
  private readonly drafts: Drafts;
  private savedText: string;
  private state: string;
  private busy = false;

  constructor(
    private readonly desk: Desk,
    private readonly rest: TextRest,
    private readonly file: MapText,
  ) {
    this.savedText = file.text;
    this.state = file.state;
    this.drafts = new Drafts(browserStore(), desk.base, person(), desk.map);
  }

  get isDue(): boolean {
    return this.desk.text() !== this.savedText;
  }

  /** The text was changed. */
  changed(): void {
    const due = this.isDue;
    if (due) {
      this.drafts.keep({ state: this.state, text: this.desk.text(), at: Date.now() });
    } else {
      this.drafts.forget();
    }
    this.status.textContent = due ? texts.notSaved() : "";
  }

  /** What was written and not saved, the last time. */
  offerKept(): void {
    const draft = this.drafts.kept();
    if (!draft || draft.text === this.file.text) {
      this.drafts.forget();
      return;
    }
    this.say(
      fill(texts.kept(), new Date(draft.at).toLocaleString(document.documentElement.lang || undefined)),
      press(texts.takeKept(), () => {
        this.state = draft.state;
        this.goOnWith(draft.text);
      }),
      press(texts.dropKept(), () => {
        this.drafts.forget();
        this.say("");
        this.desk.focus();
      }),
    );
  }

  /** Another text in place of all: it is written on at once. */
  goOnWith(text: string): void {
    this.desk.replace(text);
    this.say("");
    this.desk.focus();
  }

  async save(): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.button.disabled = true;
    this.status.textContent = texts.saving();
    const text = this.desk.text();
    const reply = await this.rest.save(text, this.state, this.comment.value);
    this.busy = false;
    this.button.disabled = false;
    if (!reply.ok) {
      this.refused(reply.fault);
      return;
    }
    const { version, state, text: merged } = reply.value;
    if (merged === undefined) {
      this.began(text, state);
    } else if (this.desk.text() === text) {
      this.began(merged, state);
      this.desk.replace(merged);
    }
    // else: typed on meanwhile, upon what one began with; the next saving brings both together again
    this.comment.value = "";
    this.say("");
    this.drafts.forget();
    if (this.isDue) {
      this.changed();
    } else {
      this.status.textContent = fill(merged === undefined ? texts.saved() : texts.merged(), version);
    }
    this.desk.saved();
  }

  /** Says something above the text, with what can be done about it. */
  say(text: string, ...ways: HTMLElement[]): void {
    this.notice.replaceChildren(...(text ? [element("span", "edit-said", {}, text), ...ways] : []));
  }

  /** Nothing was saved: the text stays, with the reason and a way on. */
  private refused(fault: Fault): void {
    const theirs = fault.changed;
    this.status.textContent = texts.notSaved();
    const download = press(texts.download(), () => this.download());
    if (theirs?.pieces) {
      const choices = new Choices(theirs.pieces, (text) => {
        this.began(theirs.text, theirs.state);
        this.goOnWith(text);
      });
      this.say(`${fault.message} ${texts.chooseNote()}`, choices.root, choices.goOn, download);
      return;
    }
    const ways = theirs
      ? [
          press(texts.takeTheirs(), () => {
            this.began(theirs.text, theirs.state);
            this.goOnWith(theirs.text);
          }),
          press(texts.saveMine(), () => {
            this.began(theirs.text, theirs.state);
            void this.save();
          }),
        ]
      : [];
    this.say(fault.message, ...ways, download);
  }

  /** From now on this is what the file says. */
  private began(text: string, state: string): void {
    this.savedText = text;
    this.state = state;
  }

  private download(): void {
    const address = URL.createObjectURL(new Blob([this.desk.text()], { type: "text/plain;charset=utf-8" }));
    element("a", "", { href: address, download: this.file.name }).click();
    URL.revokeObjectURL(address);
  }
}

/** Who is logged in, as the product's pages say. */
function person(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="ajs-remote-user"]')?.content ?? "";
}
