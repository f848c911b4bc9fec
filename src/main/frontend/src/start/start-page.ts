/** A page that has no map yet: adds ways to begin. Without the script, the notice says how to attach a file by hand. */

import { button, create } from "../dom";
import { encoded } from "../import/base64";
import { DEFINITIONS, isDefinition, isOneOf, OTHERS, wrongFile } from "../import/files";
import type { ImportRequest } from "../import/import-request";
import { download, ImportRest } from "../import/import-rest";
import { loadPart } from "../load-part";
import { shared } from "../shared-texts";
import { chooseFile } from "./choose-dialog";
import { showNewMap } from "./focus-edit";
import { pageTables } from "./page-tables";
import { begin, importFile } from "./start-import";
import { StartRest } from "./start-rest";
import { startTexts } from "./start-texts";

/** @param remount called when the page shows something else, to look for maps again */
export function mountStart(root: HTMLElement, remount: () => void): void {
  const {
    frontstageBase: base = "",
    frontstagePage: page = "",
    frontstageName: name,
    frontstageFiles: files = "",
  } = root.dataset;
  const place = `pages/${encodeURIComponent(page)}`;
  const start = {
    base,
    place,
    rest: new StartRest(base, place, name),
    show: (map: string, edit: boolean) => showNewMap(root, map, edit, remount),
  };
  const message = create("p", "start-message", { role: "status" });
  const chooser = create("input", "", { type: "file", accept: `${DEFINITIONS},${OTHERS}`, hidden: "" });
  const upload = button(startTexts.upload(), () => chooser.click());
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (file) {
      void take(file);
    }
  });

  async function take(file: File): Promise<void> {
    if (isOneOf(file, OTHERS) || (isOneOf(file, DEFINITIONS) && !isDefinition(await file.text()))) {
      await look(file, file.name, upload);
    } else if (isOneOf(file, DEFINITIONS)) {
      await attach(file);
    } else {
      say(wrongFile(file));
    }
  }

  /** Previews what a file, the page's tables or a pasted text becomes. */
  async function look(source: ImportRequest["file"], name: string, from: HTMLElement): Promise<void> {
    say(await importFile(start, source, name, () => from.focus()));
  }

  /** Attaches a person's definition unchanged. */
  async function attach(file: File): Promise<void> {
    say(startTexts.attaching(), false);
    upload.disabled = true;
    const refused = await begin(start, { name: file.name, bytes: await encoded(file) });
    upload.disabled = false;
    say(refused);
  }

  async function offerExamples(): Promise<void> {
    const open = await loadPart(base, "start-dialog");
    say(open ? "" : shared.wikiAway());
    open?.(start, () => example.focus());
  }

  function say(text: string, wrong = true): void {
    message.textContent = text;
    message.classList.toggle("frontstage-wrong", wrong);
  }

  const settings = root.querySelector<HTMLAnchorElement>(".frontstage-settings")?.href ?? "";
  const kind = (primary: boolean) => (primary ? "primary" : "plain");
  const example = button(startTexts.example(), () => void offerExamples(), kind(files !== "several"));
  const choose = button(
    startTexts.choose(),
    () => void chooseFile(start, say, settings, () => choose.focus()),
    kind(files === "several"),
  );
  const tables = pageTables(root);
  const table =
    tables.length > 0 && button(startTexts.table(), () => void look(tables, startTexts.tableOf(), table || root));
  const paste = button(startTexts.paste(), () => void look("pasted", startTexts.pasted(), paste));
  const sheet = button(startTexts.template(), async () => say(await download(new ImportRest(base, place))), "link");
  root
    .querySelector(".frontstage-notice > p")
    ?.after(
      create(
        "div",
        "start-tools",
        {},
        ...(files === "several" ? [choose, example, upload] : [example, upload, files && choose]),
        table,
        paste,
        sheet,
        chooser,
      ),
      message,
    );
}
