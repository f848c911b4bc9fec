import { Dialog } from "../issues/dialog";
import { element, fill, press } from "../issues/element";
import { shared } from "../shared-texts";
import { startTexts } from "./start-texts";
import type { Beginning, Imported, PageFile, StartRest } from "./start-rest";

/** What a file becomes: the map and what was not understood, before anything is attached. */
export class ImportDialog {
  private readonly dialog: Dialog;

  private constructor(
    private readonly rest: StartRest,
    private readonly file: File | PageFile,
    back: () => void,
    private readonly others: () => void,
  ) {
    this.dialog = new Dialog(fill(isCopied(file) ? startTexts.copied() : startTexts.imported(), file.name), back, "wide");
  }

  /**
   * @param back puts the focus back to where it was
   * @param others lets the person choose another file of the page, if this is one
   */
  static async open(rest: StartRest, file: File | PageFile, back: () => void, others: () => void = back): Promise<void> {
    await new ImportDialog(rest, file, back, others).load();
  }

  private async load(): Promise<void> {
    this.dialog.show([], this.ways());
    this.dialog.say(startTexts.reading());
    const reply = await this.rest.import(this.file);
    if (!this.dialog.isOpen) {
      return;
    }
    this.dialog.say(reply.ok ? "" : reply.message, !reply.ok);
    if (reply.ok) {
      this.show(reply.value);
    }
  }

  private show({ text, picture, remarks, wrong }: Imported): void {
    const { file } = this;
    const said =
      remarks.length > 0
        ? [
            element("h3", "import-heading", {}, startTexts.remarks()),
            element("ul", "import-remarks", {}, ...remarks.map((remark) => element("li", "", { dir: "auto" }, remark))),
          ]
        : [element("p", "about", {}, startTexts.noRemarks())];
    const beginning: Beginning | undefined = isCopied(file) ? { copy: file.name } : text === undefined ? undefined : { from: file.name, text };
    if (!beginning) {
      this.dialog.show([...said, this.template()], this.ways());
      return;
    }
    const stays = "becomes" in file && element("p", "about", {}, fill(startTexts.stays(), file.becomes, file.name));
    const drawn = picture
      ? [element("p", "about", {}, startTexts.understood()), element("img", "import-picture", { src: `data:image/svg+xml,${encodeURIComponent(picture)}`, alt: startTexts.picture() }), ...said]
      : [element("p", "about", {}, startTexts.unread()), element("p", "import-wrong", { dir: "auto" }, wrong)];
    const use = press(picture ? startTexts.useIt() : startTexts.useAnyway(), () => void this.begin(beginning), "primary");
    this.dialog.show([...drawn, ...(stays ? [stays] : [])], [...this.ways(), use]);
    use.focus();
  }

  private template(): HTMLElement {
    return press(startTexts.template(), () => void download(this.rest), "link");
  }

  private async begin(beginning: Beginning): Promise<void> {
    this.dialog.say(startTexts.attaching());
    this.dialog.busy(true);
    const reply = await this.rest.begin(beginning);
    this.dialog.busy(false);
    if (reply.ok) {
      window.location.reload();
    } else {
      this.dialog.say(reply.message, true);
    }
  }

  /** Out of here, without a map. */
  private ways(): HTMLElement[] {
    const cancel = press(shared.cancel(), () => this.dialog.close());
    const others = press(startTexts.others(), () => {
      this.dialog.close();
      this.others();
    });
    return "becomes" in this.file ? [cancel, others] : [cancel];
  }
}

function isCopied(file: File | PageFile): file is PageFile {
  return "becomes" in file && file.definition;
}

/** Hands out the sheet to fill in; the mark at its beginning tells spreadsheets that it is UTF-8. */
export async function download(rest: StartRest): Promise<string> {
  const reply = await rest.template();
  if (!reply.ok) {
    return reply.message;
  }
  const address = URL.createObjectURL(new Blob(["\uFEFF", reply.value.text], { type: "text/csv;charset=utf-8" }));
  element("a", "", { href: address, download: reply.value.name }).click();
  URL.revokeObjectURL(address);
  return "";
}
