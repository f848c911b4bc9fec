import { texts } from "../texts";
import { troubleNote } from "./authorise";
import { CreateEntry } from "./create-entry";
import { Dialog } from "./dialog";
import { element, field, fill, offer, press } from "./element";
import type { Rest } from "./rest";
import type { Form, Item } from "./wire";

/** An issue that was made for an item. */
export interface Made {
  intention: string;
  item: Item;
  key: string;
}

/** Makes Jira issues of pain points and opportunities: shows what is sent, makes one after the other, then has them linked in one go. */
export class CreateDialog {
  private readonly dialog: Dialog;
  private readonly project = element("select", "select");
  private readonly type = element("select", "select");
  private readonly asked = element("p", "field-note");
  private readonly includeText = element("input", "", { type: "checkbox" });
  private entries: CreateEntry[] = [];

  constructor(
    private readonly rest: Rest,
    private readonly items: string[],
    private readonly made: (made: Made[], includeText: boolean) => Promise<string | null>,
  ) {
    this.dialog = new Dialog(items.length === 1 ? texts.createIssue() : texts.createSeveral());
    void this.load();
  }

  private async load(): Promise<void> {
    this.dialog.show([], [press(texts.cancel(), () => this.dialog.close())]);
    this.dialog.say(texts.loading());
    const reply = await this.rest.form(this.items);
    if (!this.dialog.isOpen) {
      return;
    }
    this.dialog.say("");
    if (!reply.ok) {
      this.dialog.say(reply.message, true);
    } else if (reply.value.trouble) {
      this.dialog.show([troubleNote(reply.value.trouble, () => void this.load())], [press(texts.cancel(), () => this.dialog.close())]);
    } else {
      this.show(reply.value);
    }
  }

  private show(form: Form): void {
    offer(this.project, form.projects.map(({ key, name }) => ({ value: key, label: `${name} (${key})` })), form.project);
    this.setTypes(form.types, form.type);
    this.project.addEventListener("change", () => void this.onProject());
    this.type.addEventListener("change", () => void this.onType());
    this.entries = form.entries.map((entry) => new CreateEntry(entry, this.rest, form.entries.length > 1, form.restricted, () => void this.link()));
    this.includeText.addEventListener("change", () => this.entries.forEach((entry) => entry.useText(this.includeText.checked)));
    const content: Node[] = [
      element("div", "fields", {}, field(texts.project(), this.project), field(texts.type(), this.type)),
      this.asked,
    ];
    if (form.restricted) {
      content.push(element("div", "trouble", { role: "note" }, element("p", "", {}, texts.restricted()), label(this.includeText, texts.includeText())));
    }
    content.push(...this.entries.map((entry) => entry.element));
    content.push(element("p", "field-note", { dir: "auto" }, fill(texts.sentWithLink(), form.link.title, form.link.address)));
    this.dialog.show(content, [press(texts.create(), () => void this.create(), "primary"), press(texts.cancel(), () => this.dialog.close())]);
    this.entries[0]?.focus();
    void this.onType();
  }

  private setTypes(types: { id: string; name: string }[], chosen: string | undefined): void {
    offer(this.type, types.map(({ id, name }) => ({ value: id, label: name })), chosen);
  }

  private async onProject(): Promise<void> {
    const before = this.type.selectedOptions[0]?.textContent;
    const reply = await this.rest.types(this.project.value);
    if (reply.ok && !reply.value.trouble) {
      this.setTypes(reply.value.types, reply.value.types.find(({ name }) => name === before)?.id);
      this.dialog.say("");
      await this.onType();
    } else {
      this.dialog.say(reply.ok ? (reply.value.trouble?.message ?? "") : reply.message, true);
    }
  }

  /** Fields that Jira wants and the dialog does not know are said before anything is sent. */
  private async onType(): Promise<void> {
    const [project, type] = [this.project.value, this.type.value];
    const reply = await this.rest.required(project, type);
    if (project === this.project.value && type === this.type.value) {
      const names = reply.ok ? (reply.value.fields ?? []).map(({ name }) => name) : [];
      this.asked.textContent = names.length > 0 ? fill(texts.alsoRequired(), names.join(", ")) : "";
    }
  }

  private async create(): Promise<void> {
    const wanted = this.entries.filter((entry) => entry.isWanted);
    if (wanted.length === 0 && !this.entries.some((entry) => entry.made)) {
      this.dialog.say(texts.nothingChosen(), true);
      return;
    }
    this.dialog.busy(true);
    for (const [index, entry] of wanted.entries()) {
      this.dialog.say(fill(texts.creating(), index + 1, wanted.length));
      await entry.create(this.project.value, this.type.value, this.includeText.checked);
    }
    await this.link();
    this.dialog.busy(false);
  }

  /** Writes all that were made into the file, as one version. */
  private async link(): Promise<void> {
    const made = this.entries.flatMap((entry) => (entry.made ? [entry.made] : []));
    if (made.length > 0) {
      this.dialog.say(texts.saving());
      const problem = await this.made(made, this.includeText.checked);
      if (problem !== null) {
        this.dialog.say(problem, true);
        return;
      }
      this.entries.forEach((entry) => entry.linked());
    }
    if (this.entries.some((entry) => entry.isOpen)) {
      this.dialog.say(fill(texts.someOpen(), made.length));
    } else {
      this.dialog.close();
    }
  }
}

function label(box: HTMLInputElement, text: string): HTMLElement {
  return element("label", "check", {}, box, " ", text);
}
