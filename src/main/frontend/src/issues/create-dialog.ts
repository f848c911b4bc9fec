import { shared } from "../shared-texts";
import { troubleNote } from "./authorise";
import { CreateEntry } from "./create-entry";
import { Dialog } from "./dialog";
import { dialogTexts } from "./dialog-texts";
import { element, field, fill, offer, press } from "./element";
import { MoreFields, takesDescription } from "./more-fields";
import type { Pending, PendingLinks } from "./pending";
import type { Rest } from "./rest";
import type { Demand, Form } from "./wire";

/** An issue that was made for an item. */
export type Made = Pending & { key: string };

/** What the dialog needs of the map's issues. */
export interface Desk {
  rest: Rest;
  pending: PendingLinks;
  /** Puts the focus back to where it was when the dialog opened. */
  back(): void;
  /** Links what was made; a sentence says what went wrong. */
  made(made: Made[], includeText: boolean): Promise<string | null>;
}

/** Makes Jira issues of pain points and opportunities: shows what is sent, makes one after the other, then has them linked in one go. */
export class CreateDialog {
  private readonly dialog: Dialog;
  private readonly project = element("select", "select");
  private readonly type = element("select", "select");
  /** What stands between the person and Jira, of this project and type. */
  private readonly about = element("div", "about-type", { role: "status" });
  private readonly more = new MoreFields();
  private readonly includeText = element("input", "", { type: "checkbox" });
  private entries: CreateEntry[] = [];
  /** What Jira asks for and the dialog does not; null: nothing. */
  private demand: Demand | null = null;
  private asking: Promise<void> = Promise.resolve();

  constructor(
    private readonly desk: Desk,
    private readonly items: string[],
  ) {
    this.dialog = new Dialog(items.length === 1 ? shared.createIssue() : shared.createSeveral(), desk.back);
    void this.load();
  }

  private async load(): Promise<void> {
    this.dialog.show([], [this.cancel()]);
    this.dialog.say(shared.loading());
    const reply = await this.desk.rest.form(this.items);
    if (!this.dialog.isOpen) {
      return;
    }
    this.dialog.say("");
    if (!reply.ok) {
      this.dialog.say(reply.message, true);
    } else if (reply.value.trouble) {
      const note = troubleNote(reply.value.trouble, () => void this.load());
      this.dialog.show([note], [this.cancel()]);
      note.querySelector("button")?.focus();
    } else if (reply.value.projects.length === 0) {
      this.dialog.say(dialogTexts.noProject());
    } else {
      this.show(reply.value);
    }
  }

  private show(form: Form): void {
    offer(this.project, form.projects.map(({ key, name }) => ({ value: key, label: `${name} (${key})` })), form.project);
    this.project.addEventListener("change", () => this.ask(() => this.onProject()));
    this.type.addEventListener("change", () => this.ask(() => this.onType()));
    const around = {
      rest: this.desk.rest,
      pending: this.desk.pending,
      several: form.entries.length > 1,
      restricted: form.restricted,
      madeLater: () => void this.linkTyped(),
    };
    this.entries = form.entries.map((entry) => new CreateEntry(entry, around));
    this.includeText.addEventListener("change", () => this.entries.forEach((entry) => entry.useText(this.includeText.checked)));
    const content: Node[] = [element("div", "fields", {}, field(dialogTexts.project(), this.project), field(dialogTexts.type(), this.type)), this.more.element, this.about];
    if (form.restricted) {
      content.push(
        element(
          "div",
          "trouble",
          { role: "note" },
          element("p", "", {}, dialogTexts.restricted()),
          element("label", "check", {}, this.includeText, dialogTexts.includeText()),
        ),
      );
    }
    content.push(...this.entries.map((entry) => entry.element));
    const { title, bare, address } = form.link;
    const sent = element("p", "field-note", { dir: "auto" });
    const showSent = (): void => {
      sent.textContent = fill(dialogTexts.sentWithLink(), form.restricted && !this.includeText.checked ? bare : title, address);
    };
    this.includeText.addEventListener("change", showSent);
    showSent();
    content.push(sent);
    this.dialog.show(content, this.actions());
    this.entries[0]?.focus();
    this.ask(() => this.onProject());
  }

  private ask(question: () => Promise<void>): void {
    this.asking = question();
  }

  private async onProject(): Promise<void> {
    const project = this.project.value;
    const before = this.type.selectedOptions[0]?.textContent;
    this.type.disabled = true;
    const reply = await this.desk.rest.types(project);
    if (project !== this.project.value || !this.dialog.isOpen) {
      return;
    }
    this.type.disabled = false;
    const types = reply.ok ? reply.value.types : [];
    const wanted = types.find(({ name }) => name === before)?.id ?? (reply.ok ? reply.value.type : undefined);
    offer(this.type, types.map(({ id, name }) => ({ value: id, label: name })), wanted);
    if (types.length > 0) {
      await this.onType();
      return;
    }
    this.asked(null);
    const trouble = reply.ok ? reply.value.trouble : undefined;
    this.about.replaceChildren(
      trouble ? troubleNote(trouble, () => this.ask(() => this.onProject())) : element("p", "wrong", {}, reply.ok ? dialogTexts.noType() : reply.message),
    );
  }

  /** Fields that Jira wants and the dialog does not know are said before anything is sent. */
  private async onType(): Promise<void> {
    const [project, type] = [this.project.value, this.type.value];
    const reply = await this.desk.rest.required(project, type);
    if (project === this.project.value && type === this.type.value && this.dialog.isOpen) {
      const offered = reply.ok ? reply.value.offered : undefined;
      this.more.show(offered ?? []);
      this.entries.forEach((entry) => entry.takesDescription(takesDescription(offered)));
      // where Jira does not say, it will say when the issue is made
      this.asked(reply.ok && reply.value.fields.length > 0 ? reply.value : null);
    }
  }

  /** Where Jira asks for more, its own form is the way, and back by the issue's key. */
  private asked(demand: Demand | null): void {
    const before = this.demand;
    this.demand = demand;
    this.about.replaceChildren();
    if (demand) {
      const names = demand.fields.map(({ name }) => name).join(", ");
      this.about.append(element("div", "trouble", {}, element("p", "", { dir: "auto" }, fill(dialogTexts.alsoRequired(), names))));
    }
    if (before || demand) {
      const form = demand?.createPage;
      for (const entry of this.entries) {
        entry.here();
        if (demand) {
          entry.elsewhere(...(form && this.entries.length > 1 ? [entry.linkToForm(form, "plain")] : []));
        }
      }
      this.dialog.act(this.actions());
    }
  }

  private actions(): Node[] {
    if (!this.demand) {
      return [press(dialogTexts.create(), () => void this.create(), "primary"), this.cancel()];
    }
    const [entry, another] = this.entries;
    const form = this.demand.createPage;
    const link = (kind: "primary" | "plain"): HTMLElement => press(another ? dialogTexts.linkIssues() : shared.linkIssue(), () => void this.linkTyped(), kind);
    return entry && !another && form ? [entry.linkToForm(form, "primary"), link("plain"), this.cancel()] : [link("primary"), this.cancel()];
  }

  private cancel(): HTMLElement {
    return press(shared.cancel(), () => this.dialog.close());
  }

  private async create(): Promise<void> {
    const wanted = this.entries.filter((entry) => entry.isWanted);
    if (wanted.length === 0 && !this.entries.some((entry) => entry.made)) {
      this.dialog.say(dialogTexts.nothingChosen(), true);
      return;
    }
    this.dialog.busy(true);
    await this.asking;
    if (this.demand || !this.type.value) {
      this.dialog.busy(false);
      return;
    }
    for (const [index, entry] of wanted.entries()) {
      // who closes the dialog wants no more of them
      if (this.dialog.isOpen) {
        this.dialog.say(fill(dialogTexts.creating(), index + 1, wanted.length));
        await entry.create({ project: this.project.value, type: this.type.value, ...this.more.filledIn() }, this.includeText.checked);
      }
    }
    await this.link();
    this.dialog.busy(false);
  }

  /** Links what was made in Jira's own form and named here, with what else there is to link. */
  private async linkTyped(): Promise<void> {
    this.entries.forEach((entry) => entry.adopt());
    if (this.entries.some((entry) => entry.made)) {
      this.dialog.busy(true);
      await this.link();
      this.dialog.busy(false);
    } else {
      this.dialog.say(dialogTexts.noKey(), true);
      this.entries.find((entry) => entry.isWanted)?.focusKey();
    }
  }

  /** Writes all that were made into the file, as one version. */
  private async link(): Promise<void> {
    const made = this.entries.flatMap((entry) => (entry.made ? [entry.made] : []));
    if (made.length > 0) {
      this.dialog.say(shared.saving());
      const problem = await this.desk.made(made, this.includeText.checked);
      if (problem !== null) {
        this.dialog.say(problem, true);
        return;
      }
      this.entries.forEach((entry) => entry.linked());
    }
    const open = this.entries.find((entry) => entry.isOpen);
    if (open) {
      this.dialog.say(this.entries.length > 1 ? fill(dialogTexts.someOpen(), made.length) : "");
      open.reveal();
    } else {
      this.dialog.close();
    }
  }
}
