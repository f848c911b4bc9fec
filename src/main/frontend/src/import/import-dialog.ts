import { Dialog } from "../issues/dialog";
import { element, press } from "../issues/element";
import { shared } from "../shared-texts";
import type { ImportRequest } from "./import-request";
import { download, type Imported, ImportRest } from "./import-rest";
import { importTexts } from "./import-texts";

/** What a file becomes: the map and what was not understood, before anything is done with it. */
export class ImportDialog {
  private readonly dialog: Dialog;
  private readonly rest: ImportRest;

  private constructor(private readonly asked: ImportRequest) {
    this.dialog = new Dialog(asked.texts.title, asked.back, "wide");
    this.rest = new ImportRest(asked.base, asked.place);
  }

  static open(asked: ImportRequest): void {
    void new ImportDialog(asked).load();
  }

  private async load(): Promise<void> {
    this.dialog.show([], this.ways());
    this.dialog.say(importTexts.reading());
    const reply = await this.rest.import(this.asked.file, this.asked.json);
    if (!this.dialog.isOpen) {
      return;
    }
    this.dialog.say(reply.ok ? "" : reply.message, !reply.ok);
    if (reply.ok) {
      this.show(reply.value);
    }
  }

  private show({ text, picture, remarks, wrong }: Imported): void {
    const { texts, whole } = this.asked;
    const said =
      remarks.length > 0
        ? [
            element("h3", "import-heading", {}, importTexts.remarks()),
            element("ul", "import-remarks", {}, ...remarks.map((remark) => element("li", "", { dir: "auto" }, remark))),
          ]
        : [element("p", "about", {}, importTexts.noRemarks())];
    const taken = whole ? "" : text;
    if (taken === undefined) {
      this.dialog.show([...said, this.template()], this.ways());
      return;
    }
    const drawn = picture
      ? [element("p", "about", {}, texts.understood), element("img", "import-picture", { src: `data:image/svg+xml,${encodeURIComponent(picture)}`, alt: importTexts.picture() }), ...said]
      : [element("p", "about", {}, texts.unread), element("p", "import-wrong", { dir: "auto" }, wrong)];
    const use = press(picture ? texts.use : texts.useAnyway, () => void this.use(taken), "primary");
    this.dialog.show([...drawn, ...(texts.stays ? [element("p", "about", {}, texts.stays)] : [])], [...this.ways(), use]);
    use.focus();
  }

  private template(): HTMLElement {
    return press(importTexts.template(), async () => this.dialog.say(await download(this.rest), true), "link");
  }

  private async use(text: string): Promise<void> {
    this.dialog.say(this.asked.texts.wait);
    this.dialog.busy(true);
    const refused = await this.asked.take(text);
    this.dialog.busy(false);
    if (refused) {
      this.dialog.say(refused, true);
    } else {
      this.dialog.close();
    }
  }

  /** Out of here, with nothing taken. */
  private ways(): HTMLElement[] {
    const { others } = this.asked;
    const cancel = press(shared.cancel(), () => this.dialog.close());
    const other =
      others &&
      press(others.label, () => {
        this.dialog.close();
        others.open();
      });
    return other ? [cancel, other] : [cancel];
  }
}
