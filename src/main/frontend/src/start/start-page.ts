/** A page that has no map yet: what one can begin with. Without script the notice says how to attach a file by hand. */
import { encoded } from "../import/base64";
import { DEFINITIONS, isOneOf, OTHERS, wrongFile } from "../import/files";
import { download, ImportRest } from "../import/import-rest";
import { element, press } from "../issues/element";
import { showBegun } from "./begun";
import { chooseFile } from "./choose-dialog";
import { StartDialog } from "./start-dialog";
import { begin, importFile } from "./start-import";
import { StartRest } from "./start-rest";
import { startTexts } from "./start-texts";

/** @param anew is called when something else stands on the page */
export function mountStart(root: HTMLElement, anew: () => void): void {
  const { frontstageBase: base = "", frontstagePage: page = "", frontstageName: name, frontstageFiles: files = "" } = root.dataset;
  const place = `pages/${encodeURIComponent(page)}`;
  const start = { base, place, rest: new StartRest(base, place, name), show: (map: string) => showBegun(root, map, anew) };
  const message = element("p", "start-message", { role: "status" });
  const chooser = element("input", "", { type: "file", accept: `${DEFINITIONS},${OTHERS}`, hidden: "" });
  const upload = press(startTexts.upload(), () => chooser.click());
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (file) {
      void take(file);
    }
  });

  async function take(file: File): Promise<void> {
    if (isOneOf(file, OTHERS)) {
      say(await importFile(start, file, () => upload.focus()));
    } else if (isOneOf(file, DEFINITIONS)) {
      await attach(file);
    } else {
      say(wrongFile(file));
    }
  }

  /** A person's own definition, to the last byte. */
  async function attach(file: File): Promise<void> {
    say(startTexts.attaching(), false);
    upload.disabled = true;
    const refused = await begin(start, { name: file.name, bytes: await encoded(file) });
    upload.disabled = false;
    say(refused);
  }

  function say(text: string, wrong = true): void {
    message.textContent = text;
    message.classList.toggle("frontstage-wrong", wrong);
  }

  const settings = root.querySelector<HTMLAnchorElement>(".frontstage-settings")?.href ?? "";
  const kind = (primary: boolean) => (primary ? "primary" : "plain");
  const example = press(startTexts.example(), () => void StartDialog.open(start, () => example.focus()), kind(files !== "several"));
  const choose = press(startTexts.choose(), () => void chooseFile(start, say, settings, () => choose.focus()), kind(files === "several"));
  const sheet = press(startTexts.template(), async () => say(await download(new ImportRest(base, place))), "link");
  root.querySelector(".frontstage-notice > p")?.after(element("div", "start-tools", {}, ...(files === "several" ? [choose, example, upload] : [example, upload, files && choose]), sheet, chooser), message);
}
