import { button, create, field, fill, setOptions } from "../dom";
import { shared } from "../shared-texts";
import { TellWatchers } from "../tell-watchers";
import { CreateEntry } from "./create-entry";
import { Dialog } from "./dialog";
import { dialogTexts } from "./dialog-texts";
import type { CreateRequest } from "./issue-dialogs";
import { jiraErrorNote } from "./jira-error-note";
import { MoreFields, takesDescription } from "./more-fields";
import type { Form, RequiredFields } from "./wire";

/**
 * Creates Jira issues for pain points and opportunities: shows what will be sent, creates them one after the other,
 * then links all of them at once.
 */
export class CreateDialog {
  private readonly dialog: Dialog;
  private readonly project = create("select", "select");
  private readonly type = create("select", "select");
  /** The message about what prevents creating issues of this project and type. */
  private readonly about = create("div", "about-type", { role: "status" });
  private readonly more = new MoreFields();
  private readonly tell = new TellWatchers();
  private readonly includeText = create("input", "", { type: "checkbox" });
  private entries: CreateEntry[] = [];
  /** Fields that Jira requires and the dialog does not have; null if there are none. */
  private demand: RequiredFields | null = null;
  private asking: Promise<void> = Promise.resolve();

  constructor(private readonly request: CreateRequest) {
    this.dialog = new Dialog(
      request.pain || request.items.length === 1 ? shared.createIssue() : shared.createSeveral(),
      request.closed,
    );
    void this.load();
  }

  private async load(): Promise<void> {
    this.dialog.show([], [this.cancel()]);
    this.dialog.say(shared.loading());
    const { rest, pain, items } = this.request;
    const reply = await (pain ? rest.formOfUnsaved(pain) : rest.form(items));
    if (!this.dialog.isOpen) {
      return;
    }
    if (!reply.ok) {
      this.dialog.say(reply.message, true);
      return;
    }
    if (!reply.value.trouble && reply.value.projects.length > 0) {
      await this.show(reply.value);
      return;
    }
    this.dialog.say("");
    if (reply.value.trouble) {
      const note = jiraErrorNote(reply.value.trouble, () => void this.load());
      this.dialog.show([note], [this.cancel()]);
      note.querySelector("button")?.focus();
    } else {
      this.dialog.say(dialogTexts.noProject());
    }
  }

  /** Shows the form once its fields are known, so that they do not move the buttons away under the pointer. */
  private async show(form: Form): Promise<void> {
    setOptions(
      this.project,
      form.projects.map(({ key, name }) => ({ value: key, label: `${name} (${key})` })),
      form.project,
    );
    this.project.addEventListener("change", () => this.ask(() => this.onProject()));
    this.type.addEventListener("change", () => this.ask(() => this.onType()));
    const around = {
      rest: this.request.rest,
      pending: this.request.pending,
      ...(this.request.pain ? { pain: this.request.pain } : {}),
      several: form.entries.length > 1,
      restricted: form.restricted,
      madeLater: () => void this.linkTyped(),
    };
    this.entries = form.entries.map((entry) => new CreateEntry(entry, around));
    this.includeText.addEventListener("change", () =>
      this.entries.forEach((entry) => entry.useText(this.includeText.checked)),
    );
    const content: Node[] = [
      create("div", "fields", {}, field(dialogTexts.project(), this.project), field(dialogTexts.type(), this.type)),
      this.more.root,
      this.about,
    ];
    if (form.restricted) {
      content.push(
        create(
          "div",
          "trouble",
          { role: "note" },
          create("p", "", {}, dialogTexts.restricted()),
          create("label", "check", {}, this.includeText, dialogTexts.includeText()),
        ),
      );
    }
    content.push(...this.entries.map((entry) => entry.element));
    const { title, bare, address } = form.link;
    const sent = create("p", "field-note", { dir: "auto" });
    const showSent = (): void => {
      sent.textContent = fill(
        dialogTexts.sentWithLink(),
        form.restricted && !this.includeText.checked ? bare : title,
        address,
      );
    };
    this.includeText.addEventListener("change", showSent);
    showSent();
    content.push(sent);
    this.ask(() => this.onProject());
    await this.asking;
    if (this.dialog.isOpen) {
      this.dialog.say("");
      this.dialog.show(content, this.actions());
      this.entries[0]?.focus();
    }
  }

  private ask(question: () => Promise<void>): void {
    this.asking = question();
  }

  private async onProject(): Promise<void> {
    const project = this.project.value;
    const before = this.type.selectedOptions[0]?.textContent;
    this.type.disabled = true;
    const reply = await this.request.rest.types(project);
    if (project !== this.project.value || !this.dialog.isOpen) {
      return;
    }
    this.type.disabled = false;
    const types = reply.ok ? reply.value.types : [];
    const wanted = types.find(({ name }) => name === before)?.id ?? (reply.ok ? reply.value.type : undefined);
    setOptions(
      this.type,
      types.map(({ id, name }) => ({ value: id, label: name })),
      wanted,
    );
    if (types.length > 0) {
      await this.onType();
      return;
    }
    this.asked(null);
    const trouble = reply.ok ? reply.value.trouble : undefined;
    this.about.replaceChildren(
      trouble
        ? jiraErrorNote(trouble, () => this.ask(() => this.onProject()))
        : create("p", "wrong", {}, reply.ok ? dialogTexts.noType() : reply.message),
    );
  }

  /** Names fields that Jira requires and the dialog does not have, before anything is sent. */
  private async onType(): Promise<void> {
    const [project, type] = [this.project.value, this.type.value];
    const reply = await this.request.rest.required(project, type);
    if (project === this.project.value && type === this.type.value && this.dialog.isOpen) {
      const offered = reply.ok ? reply.value.offered : undefined;
      this.more.show(offered ?? []);
      for (const entry of this.entries) {
        entry.takesDescription(takesDescription(offered));
      }
      // if Jira does not answer, it will say so when the issue is created
      this.asked(reply.ok && reply.value.fields.length > 0 ? reply.value : null);
    }
  }

  /** If Jira requires more, the person uses Jira's own form and enters the new issue's key here. */
  private asked(demand: RequiredFields | null): void {
    const before = this.demand;
    this.demand = demand;
    this.about.replaceChildren();
    if (demand) {
      const names = demand.fields.map(({ name }) => name).join(", ");
      this.about.append(
        create("div", "trouble", {}, create("p", "", { dir: "auto" }, fill(dialogTexts.alsoRequired(), names))),
      );
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
      return [this.tell.label, button(dialogTexts.create(), () => void this.create(), "primary"), this.cancel()];
    }
    const [entry, another] = this.entries;
    const form = this.demand.createPage;
    const link = (kind: "primary" | "plain"): HTMLElement =>
      button(another ? dialogTexts.linkIssues() : shared.linkIssue(), () => void this.linkTyped(), kind);
    return entry && !another && form
      ? [this.tell.label, entry.linkToForm(form, "primary"), link("plain"), this.cancel()]
      : [this.tell.label, link("primary"), this.cancel()];
  }

  private cancel(): HTMLElement {
    return button(shared.cancel(), () => this.dialog.close());
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
      // closing the dialog stops the rest
      if (this.dialog.isOpen) {
        this.dialog.say(fill(dialogTexts.creating(), index + 1, wanted.length));
        await entry.create(
          { project: this.project.value, type: this.type.value, ...this.more.filledIn() },
          this.includeText.checked,
        );
      }
    }
    await this.link();
    this.dialog.busy(false);
  }

  /** Links issues that were created in Jira's own form, by their keys, and any others that are not linked yet. */
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

  /** Links all created issues, in one new version of the file. */
  private async link(): Promise<void> {
    const made = this.entries.flatMap((entry) => (entry.made ? [entry.made] : []));
    if (made.length > 0) {
      this.dialog.say(shared.saving());
      const problem = await this.request.link(made, this.includeText.checked, this.tell.isOn);
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
