import { texts } from "../texts";
import { troubleNote } from "./authorise";
import type { Made } from "./create-dialog";
import { element, field, link, press } from "./element";
import type { Reply, Rest } from "./rest";
import type { Created, Form } from "./wire";

type Sent = { summary: string; description: string };

/** One issue to be made: its words, which can be changed, and how it went. */
export class CreateEntry {
  readonly element: HTMLElement;
  private readonly wanted = element("input", "", { type: "checkbox" });
  private readonly summary = element("input", "input", { type: "text", maxlength: "255", dir: "auto" });
  private readonly description = element("textarea", "input", { rows: "8", dir: "auto" });
  private readonly outcome = element("div", "outcome", { role: "status" });
  private readonly intention = crypto.randomUUID?.() ?? randomId();
  private result: Made | null = null;
  private done = false;
  private anyway: (() => Promise<void>) | null = null;

  constructor(
    private readonly entry: Form["entries"][number],
    private readonly rest: Rest,
    several: boolean,
    private readonly restricted: boolean,
    private readonly madeLater: () => void,
  ) {
    this.wanted.checked = true;
    this.fillIn(restricted ? entry.bare : entry);
    const words = [field(texts.summary(), this.summary), field(texts.description(), this.description)];
    this.element = several
      ? element(
          "fieldset",
          "entry-to-create",
          {},
          element("legend", "", {}, element("label", "check", { dir: "auto" }, this.wanted, " ", `${entry.item.title} (${entry.item.stepTitle})`)),
          words[0],
          element("details", "", {}, element("summary", "", {}, texts.description()), this.description),
          this.outcome,
        )
      : element("div", "entry-to-create", {}, ...words, this.outcome);
    this.description.setAttribute("aria-label", texts.description());
  }

  get isWanted(): boolean {
    return this.wanted.checked && !this.result && !this.done;
  }

  /** Whether it was wanted and is not finished. */
  get isOpen(): boolean {
    return this.wanted.checked && !this.done;
  }

  /** The issue, once there is one and until it is linked. */
  get made(): Made | null {
    return this.done ? null : this.result;
  }

  focus(): void {
    this.summary.focus();
  }

  linked(): void {
    if (this.result) {
      this.done = true;
    }
  }

  /** From a page that not everybody may see: with its words, or without. What was typed over stays. */
  useText(include: boolean): void {
    const [from, to]: [Sent, Sent] = include ? [this.entry.bare, this.entry] : [this.entry, this.entry.bare];
    if (this.restricted && this.summary.value === from.summary && this.description.value === from.description) {
      this.fillIn(to);
    }
  }

  async create(project: string, type: string, includeText: boolean, anyway = false): Promise<void> {
    this.anyway = () => this.later(this.create(project, type, includeText, true));
    const reply = await this.rest.create({
      intention: this.intention,
      project,
      type,
      item: this.entry.item,
      summary: this.summary.value.trim(),
      description: this.description.value,
      includeText,
      anyway,
    });
    this.show(reply, () => void this.later(this.create(project, type, includeText)));
  }

  private async look(): Promise<void> {
    this.outcome.replaceChildren(texts.looking());
    this.show(await this.rest.look(this.intention), () => void this.later(this.look()));
  }

  /** By hand, after the others: what comes of it is linked at once. */
  private async later(attempt: Promise<void>): Promise<void> {
    await attempt;
    if (this.made) {
      this.madeLater();
    }
  }

  private show(reply: Reply<Created>, retry: () => void): void {
    if (!reply.ok) {
      this.outcome.replaceChildren(element("p", "wrong", {}, reply.message), press(texts.tryAgain(), retry));
      return;
    }
    const created = reply.value;
    switch (created.state) {
      case "created":
        this.result = { intention: this.intention, item: this.entry.item, key: created.key };
        this.outcome.replaceChildren(created.address ? link(created.address, created.key) : created.key, " ", texts.created());
        this.summary.readOnly = true;
        this.description.readOnly = true;
        break;
      case "creating":
        this.outcome.replaceChildren(texts.stillCreating(), press(texts.lookAgain(), () => void this.later(this.look())));
        break;
      case "unknown":
        this.unknown(created.message, created.anywayIn);
        break;
      case "refused":
        this.outcome.replaceChildren(troubleNote(created.trouble, retry));
        if (created.createPage) {
          this.outcome.append(element("p", "", {}, link(created.createPage, texts.openCreatePage())));
        }
        break;
      case "not-asked":
        this.outcome.replaceChildren(troubleNote(created.trouble, retry));
        break;
    }
  }

  /** Jira did not answer: nothing is made again by itself, and not at once by hand either. */
  private unknown(message: string, seconds: number): void {
    const anyway = press(texts.createAnyway(), () => void this.anyway?.());
    anyway.disabled = seconds > 0;
    window.setTimeout(() => (anyway.disabled = false), seconds * 1000);
    this.outcome.replaceChildren(element("p", "wrong", {}, message), press(texts.lookAgain(), () => void this.later(this.look())), anyway);
  }

  private fillIn(sent: Sent): void {
    this.summary.value = sent.summary;
    this.description.value = sent.description;
  }
}

/** Where the page is not on https, the browser makes no UUIDs: 128 random bits, as text. */
function randomId(): string {
  const bits = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bits].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
}
