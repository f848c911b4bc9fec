import { shared } from "../shared-texts";
import { troubleNote } from "./authorise";
import { filledIn } from "./create-page";
import { dialogTexts } from "./dialog-texts";
import { element, field, link, press, pressedLink } from "./element";
import { issueKey } from "./issue-key";
import type { More } from "./more-fields";
import type { Pending, PendingLinks } from "./pending";
import type { Reply, Rest } from "./rest";
import type { Created, Form } from "./wire";

/** Where an issue is made, and what all of a dialog have in common. */
export type Into = { project: string; type: string } & More;

type Sent = { summary: string; description: string };

/** What an entry needs of the dialog that it stands in. */
export interface Around {
  rest: Rest;
  pending: PendingLinks;
  /** Whether it is one of several. */
  several: boolean;
  restricted: boolean;
  /** Something was made, or named, by hand after the others: it is to be linked at once. */
  madeLater(): void;
}

/** One issue to be made: its words, which can be changed, and how it went. */
export class CreateEntry {
  readonly element: HTMLElement;
  private readonly wanted = element("input", "", { type: "checkbox" });
  private readonly summary = element("input", "input", { type: "text", maxlength: "255", dir: "auto" });
  private readonly description = element("textarea", "input", { rows: "8", dir: "auto" });
  private readonly key = element("input", "input key", { type: "text", autocomplete: "off", maxlength: "300" });
  private readonly outcome = element("div", "outcome", { role: "status", tabindex: "-1" });
  private readonly intention = crypto.randomUUID?.() ?? randomId();
  private form: string | null = null;
  private readonly formLinks: HTMLAnchorElement[] = [];
  private result: string | null = null;
  private done = false;
  private anyway: (() => Promise<void>) | null = null;

  constructor(
    private readonly entry: Form["entries"][number],
    private readonly around: Around,
  ) {
    this.wanted.checked = true;
    this.fillIn(around.restricted ? entry.bare : entry);
    const words = [field(dialogTexts.summary(), this.summary), field(dialogTexts.description(), this.description)];
    this.element = around.several
      ? element(
          "fieldset",
          "entry-to-create",
          {},
          element("legend", "", {}, element("label", "check", { dir: "auto" }, this.wanted, `${entry.item.title} (${entry.item.stepTitle})`)),
          words[0],
          element("details", "", {}, element("summary", "", {}, dialogTexts.description()), this.description),
          this.outcome,
        )
      : element("div", "entry-to-create", {}, ...words, this.outcome);
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

  /** Whether it was wanted and is not finished. */
  get isOpen(): boolean {
    return this.wanted.checked && !this.done;
  }

  /** The issue, once there is one and until it is linked. */
  get made(): Pending & { key: string } | null {
    return this.done || !this.result ? null : { intention: this.intention, item: this.entry.item, key: this.result };
  }

  focus(): void {
    this.summary.focus();
  }

  /** Brings how it went into sight. */
  reveal(): void {
    this.outcome.scrollIntoView({ block: "nearest" });
  }

  /** Shows a description where Jira's screen has one; what was typed stays for another type. */
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

  /** From a page that not everybody may see: with its words, or without. What was typed over stays. */
  useText(include: boolean): void {
    const [from, to]: [Sent, Sent] = include ? [this.entry.bare, this.entry] : [this.entry, this.entry.bare];
    if (this.around.restricted && this.summary.value === from.summary && this.description.value === from.description) {
      this.fillIn(to);
      this.fillInForm();
    }
  }

  /** A link to Jira's own form, which follows what is typed here; afterwards the issue's key is the next thing to type. */
  linkToForm(form: string, kind: "primary" | "plain"): HTMLAnchorElement {
    const made = pressedLink(dialogTexts.openCreatePage(), kind);
    if (this.around.several) {
      made.setAttribute("aria-label", `${dialogTexts.openCreatePage()}: ${this.entry.item.title}`);
    }
    made.addEventListener("click", () => this.key.focus());
    this.form = form;
    this.formLinks.push(made);
    this.fillInForm();
    return made;
  }

  /** The issue is made in Jira: from here there is the way there, unless it stands elsewhere, and back. */
  elsewhere(...way: Node[]): void {
    if (!this.result) {
      this.key.placeholder = dialogTexts.keyMadeThereNote();
      this.tell(element("div", "elsewhere", {}, ...way, field(dialogTexts.keyMadeThere(), this.key)));
    }
  }

  /** Made from here again. */
  here(): void {
    this.formLinks.length = 0;
    if (!this.result) {
      this.tell();
    }
  }

  /** Takes the key that was typed; false: none was. */
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

  /** Asks for the issue. That it was asked for is remembered first: an answer may never come. */
  async create(into: Into, includeText: boolean, anyway = false): Promise<void> {
    this.anyway = () => this.later(this.create(into, includeText, true));
    this.around.pending.put({ intention: this.intention, item: this.entry.item, includeText });
    const reply = await this.around.rest.create({
      intention: this.intention,
      ...into,
      item: this.entry.item,
      summary: this.summary.value.trim(),
      description: this.description.disabled ? "" : this.description.value,
      includeText,
      anyway,
    });
    this.show(reply, includeText, () => void this.later(this.create(into, includeText)));
    this.reveal();
  }

  private async look(includeText: boolean): Promise<void> {
    this.tell(shared.looking());
    this.show(await this.around.rest.look(this.intention), includeText, () => void this.later(this.look(includeText)));
  }

  /** By hand, after the others: what comes of it is linked at once. */
  private async later(attempt: Promise<void>): Promise<void> {
    await attempt;
    if (this.made) {
      this.around.madeLater();
    }
  }

  private show(reply: Reply<Created>, includeText: boolean, retry: () => void): void {
    const look = press(shared.lookAgain(), () => void this.later(this.look(includeText)));
    if (!reply.ok) {
      if (reply.error !== "away" && reply.error !== "unavailable") {
        this.forgetIntention();
      }
      this.tell(element("p", "wrong", {}, reply.message), press(shared.tryAgain(), retry));
      return;
    }
    const created = reply.value;
    switch (created.state) {
      case "created":
        this.result = created.key;
        this.around.pending.put({ intention: this.intention, item: this.entry.item, includeText, key: created.key });
        this.tell(created.address ? link(created.address, created.key) : created.key, " ", dialogTexts.created());
        this.summary.readOnly = true;
        this.description.readOnly = true;
        break;
      case "creating":
        this.tell(element("p", "", {}, shared.stillCreating()), look);
        break;
      case "unknown":
        this.unknown(created.message, created.anywayIn, look);
        break;
      case "refused": {
        this.forgetIntention();
        this.elsewhere(...(created.createPage ? [this.linkToForm(created.createPage, "plain")] : []));
        this.outcome.prepend(troubleNote(created.trouble, retry));
        this.outcome.lastElementChild?.append(press(shared.linkIssue(), () => this.around.madeLater()));
        break;
      }
      case "not-asked":
        this.forgetIntention();
        this.tell(
          created.trouble ? troubleNote(created.trouble, retry) : element("p", "", {}, shared.notMade(), " ", press(shared.tryAgain(), retry)),
        );
        break;
    }
  }

  /** Jira did not answer: nothing is made again by itself, and not at once by hand either. */
  private unknown(message: string, seconds: number, look: HTMLElement): void {
    const anyway = press(dialogTexts.createAnyway(), () => void this.anyway?.());
    const clock = element("span", "", { "aria-hidden": "true" });
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
    this.tell(element("p", "wrong", {}, message), element("div", "ways", {}, look, anyway));
  }

  /** How it went; who was waiting for it there goes on there. */
  private tell(...nodes: (Node | string)[]): void {
    const waiting = this.outcome.contains(document.activeElement);
    this.outcome.replaceChildren(...nodes);
    if (waiting) {
      (this.outcome.querySelector<HTMLElement>("button, a, input") ?? this.outcome).focus();
    }
  }

  /** Nothing was made, or what was made has a key. */
  private forgetIntention(): void {
    this.around.pending.remove([this.intention]);
  }

  private fillIn(sent: Sent): void {
    this.summary.value = sent.summary;
    this.description.value = sent.description;
  }

  private fillInForm(): void {
    for (const address of this.form ? this.formLinks : []) {
      address.href = filledIn(this.form ?? "", this.summary.value.trim(), this.description.value);
    }
  }
}

/** Where the page is not on https, the browser makes no UUIDs: 128 random bits, as text. */
function randomId(): string {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bits].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}
