import { Dialog } from "../issues/dialog";
import { element, fill, press } from "../issues/element";
import { shared } from "../shared-texts";
import { importOwn, type StartPlace } from "./start-import";
import type { PageFile } from "./start-rest";
import { startTexts } from "./start-texts";

/**
 * Chooses one of the page's own files for its map to begin with; what it becomes is shown before anything is attached.
 *
 * @param say tells the person something once the dialog is gone
 * @param settings where the macro is told to show a file itself; empty: nowhere
 * @param back puts the focus back to where it was
 */
export async function chooseFile(start: StartPlace, say: (text: string) => void, settings: string, back: () => void): Promise<void> {
  const dialog = new Dialog(startTexts.choose(), back, "wide");
  const cancel = press(shared.cancel(), () => dialog.close());
  dialog.show([], [cancel]);
  dialog.say(shared.searching());
  const reply = await start.rest.files();
  if (!dialog.isOpen) {
    return;
  }
  if (!reply.ok) {
    dialog.say(reply.message, true);
    return;
  }
  const list = element("ul", "page-files", {}, ...reply.value.map((file) => element("li", "", {}, row(file))));
  const itself = settings && element("p", "about", {}, `${startTexts.itself()} `, element("a", "link", { href: settings }, startTexts.settings()));
  dialog.say(reply.value.length ? "" : startTexts.noFiles());
  dialog.show([element("p", "about", {}, startTexts.chooseAbout()), list, ...(itself ? [itself] : [])], [cancel]);
  (list.querySelector("button") ?? cancel).focus();

  function row(file: PageFile): HTMLElement {
    const made = element("button", "choice", { type: "button" }, element("strong", "gallery-title", { dir: "auto" }, file.name));
    made.append(element("span", "gallery-about", {}, fill(file.definition ? startTexts.definition() : startTexts.sheet(), file.becomes)));
    made.addEventListener("click", () => {
      dialog.close();
      void importOwn(start, file, back, () => void chooseFile(start, say, settings, back)).then(say);
    });
    return made;
  }
}
