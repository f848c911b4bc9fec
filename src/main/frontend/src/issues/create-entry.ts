import { button, buttonLink, create, field, link } from "../dom";
import { shared } from "../shared-texts";
import { filledIn } from "./create-page";
import { dialogTexts } from "./dialog-texts";
import { issueKey } from "./issue-key";
import { jiraErrorNote } from "./jira-error-note";
import type { More } from "./more-fields";
import type { Pending, PendingLinks } from "./pending";
import type { Reply, Rest } from "./rest";
import type { Created, Form, NewPain } from "./wire";

/** The project and type of new issues, and the fields that all issues of a dialog share. */
export type Target = { project: string; type: string } & More;

type IssueText = { summary: string; description: string };

/** What an entry needs to know of its dialog. */
export interface EntryContext {
  rest: Rest;
  pending: PendingLinks;
  /** The pain that is saved together with the issue. */
  pain?: NewPain;
  /** Whether there are several entries. */
  several: boolean;
  restricted: boolean;
  /** An issue was created or its key entered after the others, so it must be linked at once. */
  madeLater(): void;
}

/** One issue to create: its text, which can be changed, and the result. */
export class CreateEntry {
  readonly element: HTMLElement;
  private readonly wanted = create("input", "", { type: "checkbox" });
  private readonly summary = create("input", "input", { type: "text", maxlength: "255", dir: "auto" });
  private readonly description = create("textarea", "input", { rows: "8", dir: "auto" });
  private readonly key = create("input", "input key", { type: "text", autocomplete: "off", maxlength: "300" });
  private readonly outcome = create("div", "outcome", { role: "status", tabindex: "-1" });
  private readonly intention = crypto.randomUUID?.() ?? randomId();
  private form: string | null = null;
  private readonly formLinks: HTMLAnchorElement[] = [];
  private result: string | null = null;
  private done = false;
  private anyway: (() => Promise<void>) | null = null;

  constructor(
    private readonly entry: Form["entries"][number],
    private readonly around: EntryContext,
  ) {
    this.wanted.checked = true;
    this.fillIn(around.restricted ? entry.bare : entry);
    const words = [field(dialogTexts.summary(), this.summary), field(dialogTexts.description(), this.description)];
    this.element = around.several
      ? create(
          "fieldset",
          "entry-to-create",
          {},
          create(
            "legend",
            "",
            {},
            create("label", "check", { dir: "auto" }, this.wanted, `${entry.item.title} (${entry.item.stepTitle})`),
          ),
          words[0],
          create("details", "", {}, create("summary", "", {}, dialogTexts.description()), this.description),
          this.outcome,
        )
      : create("div", "entry-to-create", {}, ...words, this.outcome);
    this.description.setAttribute("aria-label", dialogTexts.description());
    this.summary.addEventListener("input", () => this.fillInForm());
    this.description.addEventListener("input", () => this.fillInForm());
    this.key.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        this.around.madeLater();
      }
    });
  }

  get isWanted(): boolean {
    return this.wanted.checked && !this.result && !this.done;
  }

  /** Whether the issue is wanted and not created yet. */
  get isOpen(): boolean {
    return this.wanted.checked && !this.done;
  }

  /** The created issue, until it is linked; otherwise null. */
  get made(): (Pending & { key: string }) | null {
    return this.done || !this.result ? null : { ...this.wish, key: this.result };
  }

  private get wish(): Pending {
    const { pain } = this.around;
    return { intention: this.intention, item: this.entry.item, ...(pain ? { pain } : {}) };
  }

  focus(): void {
    this.summary.focus();
  }

  /** Scrolls the result into view. */
  reveal(): void {
    this.outcome.scrollIntoView({ block: "nearest" });
  }

  /** Shows a description if Jira's screen has one; the typed text is kept for another type. */
  takesDescription(takes: boolean): void {
    this.description.disabled = !takes;
    const box = this.description.parentElement;
    if (box) {
      box.hidden = !takes;
    }
  }

  linked(): void {
    if (this.result) {
      this.done = true;
      this.wanted.disabled = true;
    }
  }

  /** Adds or removes the text of a restricted page. A text that the person has changed stays. */
  useText(include: boolean): void {
    const [from, to]: [IssueText, IssueText] = include ? [this.entry.bare, this.entry] : [this.entry, this.entry.bare];
    if (this.around.restricted && this.summary.value === from.summary && this.description.value === from.description) {
      this.fillIn(to);
      this.fillInForm();
    }
  }

  /**
   * A link to Jira's own form, filled in with what is typed here. After a click on it, the key is the next thing to
   * enter.
   */
  linkToForm(form: string, kind: "primary" | "plain"): HTMLAnchorElement {
    const made = buttonLink(dialogTexts.openCreatePage(), kind);
    if (this.around.several) {
      made.setAttribute("aria-label", `${dialogTexts.openCreatePage()}: ${this.entry.item.title}`);
    }
    made.addEventListener("click", () => this.key.focus());
    this.form = form;
    this.formLinks.push(made);
    this.fillInForm();
    return made;
  }

  /**
   * The person creates the issue in Jira's own form: shows the link to it, unless it is shown elsewhere, and a field
   * for the key.
   */
  elsewhere(...way: Node[]): void {
    if (!this.result) {
      this.key.placeholder = dialogTexts.keyMadeThereNote();
      this.tell(create("div", "elsewhere", {}, ...way, field(dialogTexts.keyMadeThere(), this.key)));
    }
  }

  /** The issue is created in this dialog after all. */
  here(): void {
    this.formLinks.length = 0;
    if (!this.result) {
      this.tell();
    }
  }

  /** Uses the entered key; false if there is none. */
  adopt(): boolean {
    const key = this.key.isConnected ? issueKey(this.key.value) : null;
    this.key.setAttribute("aria-invalid", String(key === null && this.key.value.trim() !== ""));
    if (key && !this.result) {
      this.result = key;
      this.forgetIntention();
      this.tell(key);
    }
    return key !== null;
  }

  focusKey(): void {
    this.key.focus();
  }

  /** Creates the issue. The request is remembered first, because the answer may never come. */
  async create(target: Target, includeText: boolean, anyway = false): Promise<void> {
    this.anyway = () => this.later(this.create(target, includeText, true));
    this.around.pending.put({ ...this.wish, includeText });
    const reply = await this.around.rest.create({
      intention: this.intention,
      ...target,
      item: this.entry.item,
      summary: this.summary.value.trim(),
      description: this.description.disabled ? "" : this.description.value,
      includeText,
      anyway,
    });
    this.show(reply, includeText, () => void this.later(this.create(target, includeText)));
    this.reveal();
  }

  private async look(includeText: boolean): Promise<void> {
    this.tell(shared.looking());
    this.show(await this.around.rest.look(this.intention), includeText, () => void this.later(this.look(includeText)));
  }

  /** Waits for an attempt that the person made after the others, and links its issue at once. */
  private async later(attempt: Promise<void>): Promise<void> {
    await attempt;
    if (this.made) {
      this.around.madeLater();
    }
  }

  private show(reply: Reply<Created>, includeText: boolean, retry: () => void): void {
    const look = button(shared.lookAgain(), () => void this.later(this.look(includeText)));
    if (!reply.ok) {
      if (reply.error !== "away" && reply.error !== "unavailable") {
        this.forgetIntention();
      }
      this.tell(create("p", "wrong", {}, reply.message), button(shared.tryAgain(), retry));
      return;
    }
    const created = reply.value;
    switch (created.state) {
      case "created":
        this.result = created.key;
        this.around.pending.put({ ...this.wish, includeText, key: created.key });
        this.tell(created.address ? link(created.address, created.key) : created.key, " ", dialogTexts.created());
        this.summary.readOnly = true;
        this.description.readOnly = true;
        break;
      case "creating":
        this.tell(create("p", "", {}, shared.stillCreating()), look);
        break;
      case "unknown":
        this.unknown(created.message, created.anywayIn, look);
        break;
      case "refused": {
        this.forgetIntention();
        this.elsewhere(...(created.createPage ? [this.linkToForm(created.createPage, "plain")] : []));
        this.outcome.prepend(jiraErrorNote(created.trouble, retry));
        this.outcome.lastElementChild?.append(button(shared.linkIssue(), () => this.around.madeLater()));
        break;
      }
      case "not-asked":
        this.forgetIntention();
        this.tell(
          created.trouble
            ? jiraErrorNote(created.trouble, retry)
            : create("p", "", {}, shared.notMade(), " ", button(shared.tryAgain(), retry)),
        );
        break;
    }
  }

  /** Jira did not answer: the person can make a second attempt, but only after a while. */
  private unknown(message: string, seconds: number, look: HTMLElement): void {
    const anyway = button(dialogTexts.createAnyway(), () => void this.anyway?.());
    const clock = create("span", "", { "aria-hidden": "true" });
    anyway.append(clock);
    const then = Date.now() + seconds * 1000;
    const tick = (): void => {
      const left = Math.ceil((then - Date.now()) / 1000);
      anyway.disabled = left > 0;
      clock.textContent = left > 0 ? ` (${left} s)` : "";
      if (left > 0) {
        window.setTimeout(tick, 1000);
      }
    };
    tick();
    this.tell(create("p", "wrong", {}, message), create("div", "ways", {}, look, anyway));
  }

  /** Shows the result, keeping the focus if it had it. */
  private tell(...nodes: (Node | string)[]): void {
    const waiting = this.outcome.contains(document.activeElement);
    this.outcome.replaceChildren(...nodes);
    if (waiting) {
      (this.outcome.querySelector<HTMLElement>("button, a, input") ?? this.outcome).focus();
    }
  }

  /** Forgets the idempotency key, because nothing was created, or the issue's key is known. */
  private forgetIntention(): void {
    this.around.pending.remove([this.intention]);
  }

  private fillIn(sent: IssueText): void {
    this.summary.value = sent.summary;
    this.description.value = sent.description;
  }

  private fillInForm(): void {
    for (const address of this.form ? this.formLinks : []) {
      address.href = filledIn(this.form ?? "", this.summary.value.trim(), this.description.value);
    }
  }
}

/** A random UUID. Browsers provide them only on https. */
function randomId(): string {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bits].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}
