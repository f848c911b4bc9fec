import { Dialog } from "../issues/dialog";
import { element, fill, press } from "../issues/element";
import { shared } from "../shared-texts";
import { startTexts } from "./start-texts";
import type { Imported, StartRest } from "./start-rest";

/** What a sheet or a journey becomes: the map and what was not understood, before anything is attached. */
export class ImportDialog {
  private readonly dialog: Dialog;

  private constructor(
    private readonly rest: StartRest,
    private readonly file: File,
    back: () => void,
  ) {
    this.dialog = new Dialog(fill(startTexts.imported(), file.name), back, "wide");
  }

  /** @param back puts the focus back to where it was */
  static async open(rest: StartRest, file: File, back: () => void): Promise<void> {
    await new ImportDialog(rest, file, back).load();
  }

  private async load(): Promise<void> {
    this.dialog.show([], [this.cancel()]);
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

  private show({ text, picture, remarks }: Imported): void {
    const said =
      remarks.length > 0
        ? [
            element("h3", "import-heading", {}, startTexts.remarks()),
            element("ul", "import-remarks", {}, ...remarks.map((remark) => element("li", "", { dir: "auto" }, remark))),
          ]
        : [element("p", "about", {}, startTexts.noRemarks())];
    if (text === undefined) {
      this.dialog.show([...said, this.template()], [this.cancel()]);
      return;
    }
    const drawn = picture
      ? [element("img", "import-picture", { src: `data:image/svg+xml,${encodeURIComponent(picture)}`, alt: startTexts.understood() })]
      : [];
    const use = press(startTexts.useIt(), () => void this.begin(text), "primary");
    this.dialog.show([element("p", "about", {}, startTexts.understood()), ...drawn, ...said], [this.cancel(), use]);
    use.focus();
  }

  private template(): HTMLElement {
    return press(startTexts.template(), () => void download(this.rest), "link");
  }

  private async begin(text: string): Promise<void> {
    this.dialog.say(startTexts.attaching());
    this.dialog.busy(true);
    const reply = await this.rest.begin({ from: this.file.name, text });
    this.dialog.busy(false);
    if (reply.ok) {
      window.location.reload();
    } else {
      this.dialog.say(reply.message, true);
    }
  }

  private cancel(): HTMLElement {
    return press(shared.cancel(), () => this.dialog.close());
  }
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
