import { button, create, field } from "../dom";
import { Dialog } from "../issues/dialog";
import { shared } from "../shared-texts";
import { rememberedHeadings, rememberHeading } from "./heading-memory";
import type { ImportRequest } from "./import-request";
import { type Choices, download, type Imported, ImportRest } from "./import-rest";
import { importTexts } from "./import-texts";
import { questionsForm } from "./questions";
import { asMarkdown } from "./table-text";

/** Previews what a file would become: the map, and remarks on what was not understood. */
export class ImportDialog {
  private readonly dialog: Dialog;
  private readonly rest: ImportRest;
  private choices: Choices = { headings: rememberedHeadings() };
  private file: File | { name: string } | undefined;
  /** What is pasted here stays when the dialog is closed, until a map is made of it. */
  private static readonly pasted = create("textarea", "input", { rows: "8", spellcheck: "false" });
  private asking = 0;

  private constructor(private readonly asked: ImportRequest) {
    this.dialog = new Dialog(asked.texts.title, asked.back, "wide");
    this.rest = new ImportRest(asked.base, asked.place);
  }

  static open(asked: ImportRequest): void {
    void new ImportDialog(asked).load();
  }

  private async load(): Promise<void> {
    const { file, name = "" } = this.asked;
    if (file === "pasted") {
      this.paste(name);
      return;
    }
    this.dialog.show([], this.ways());
    await this.ask(Array.isArray(file) ? new File([asMarkdown(file)], name) : file);
  }

  /** Shows the field for a pasted text. */
  private paste(name: string): void {
    const text = ImportDialog.pasted;
    const read = button(
      importTexts.pasteRead(),
      () => text.value.trim() && void this.ask(new File([text.value], name)),
      "primary",
    );
    this.dialog.show([field(importTexts.paste(), text, importTexts.pasteNote())], [...this.ways(), read]);
    text.focus();
  }

  /** Reads the file with the choices so far; of several requests, only the newest result is shown. */
  private async ask(file = this.file): Promise<void> {
    const asking = ++this.asking;
    if (!file) {
      return;
    }
    this.file = file;
    this.dialog.say(importTexts.reading());
    const reply = await this.rest.import(file, this.choices, this.asked.json);
    if (!this.dialog.isOpen || asking !== this.asking) {
      return;
    }
    this.dialog.say(reply.ok ? "" : reply.message, !reply.ok);
    if (reply.ok) {
      this.show(reply.value);
    }
  }

  private choose({ headings = {}, ...others }: Choices): void {
    for (const [key, meaning] of Object.entries(headings)) {
      this.choices.headings = { ...this.choices.headings, ...rememberHeading(key, meaning) };
    }
    this.choices = { ...this.choices, ...others };
    void this.ask();
  }

  private show({ text, picture, remarks, wrong, questions }: Imported): void {
    const { texts, whole } = this.asked;
    const focused = this.dialog.body.querySelector<HTMLInputElement>(":focus");
    const form = questions ? questionsForm(questions, (choices) => this.choose(choices)) : [];
    const said =
      remarks.length > 0
        ? [
            create("h3", "import-heading", {}, importTexts.remarks()),
            create("ul", "import-remarks", {}, ...remarks.map((remark) => create("li", "", { dir: "auto" }, remark))),
          ]
        : [create("p", "about", {}, importTexts.noRemarks())];
    const taken = whole ? "" : text;
    if (taken === undefined) {
      this.dialog.show([...said, ...form, this.template()], this.ways(true));
      this.refocus(focused);
      return;
    }
    const drawn = picture
      ? [
          ...form,
          create("p", "about", {}, texts.understood),
          create("img", "import-picture", {
            src: `data:image/svg+xml,${encodeURIComponent(picture)}`,
            alt: importTexts.picture(),
          }),
          ...said,
        ]
      : [...form, create("p", "about", {}, texts.unread), create("p", "import-wrong", { dir: "auto" }, wrong)];
    const use = button(picture ? texts.use : texts.useAnyway, () => void this.use(taken), "primary");
    this.dialog.show(
      [...drawn, ...(texts.stays ? [create("p", "about", {}, texts.stays)] : [])],
      [...this.ways(true), use],
    );
    if (!this.refocus(focused)) {
      use.focus();
    }
  }

  /** Moves the focus to the question that had it before the dialog was refilled; false if none had. */
  private refocus(before: HTMLInputElement | null): boolean {
    const again = [...this.dialog.body.querySelectorAll<HTMLInputElement>("select, input")].find(
      ({ name, value }) => name === before?.name && value === before.value,
    );
    again?.focus();
    return again !== undefined;
  }

  private template(): HTMLElement {
    return button(importTexts.template(), async () => this.dialog.say(await download(this.rest), true), "link");
  }

  private async use(text: string): Promise<void> {
    this.dialog.say(this.asked.texts.wait);
    this.dialog.busy(true);
    const refused = await this.asked.take(text);
    this.dialog.busy(false);
    if (refused) {
      this.dialog.say(refused, true);
    } else {
      if (this.asked.file === "pasted") {
        ImportDialog.pasted.value = "";
      }
      this.dialog.close();
    }
  }

  /** The buttons that do not import; those of the preview lead back to a pasted text. */
  private ways(preview = false): HTMLElement[] {
    const { file, name = "", others } = this.asked;
    const ways = [button(shared.cancel(), () => this.dialog.close())];
    if (others) {
      ways.push(
        button(others.label, () => {
          this.dialog.close();
          others.open();
        }),
      );
    }
    if (preview && file === "pasted") {
      ways.push(
        button(importTexts.back(), () => {
          this.asking++;
          // reading and part belong to the text that was shown
          this.choices = { headings: this.choices.headings ?? {} };
          this.dialog.say("");
          this.paste(name);
        }),
      );
    }
    return ways;
  }
}
