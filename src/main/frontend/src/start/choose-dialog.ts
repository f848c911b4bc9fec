import { button, create, fill } from "../dom";
import { Dialog } from "../issues/dialog";
import { shared } from "../shared-texts";
import { importOwn, type StartPlace } from "./start-import";
import type { PageFile } from "./start-rest";
import { startTexts } from "./start-texts";

/**
 * Lets the person choose a file of the page for its map. Before anything is attached, a preview shows what the file
 * becomes.
 *
 * @param say shows the person a message after the dialog is closed
 * @param settings the address at which the macro can be set to show a file; may be empty
 * @param back returns the focus
 */
export async function chooseFile(
  start: StartPlace,
  say: (text: string) => void,
  settings: string,
  back: () => void,
): Promise<void> {
  const dialog = new Dialog(startTexts.choose(), back, "wide");
  const cancel = button(shared.cancel(), () => dialog.close());
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
  const list = create("ul", "page-files", {}, ...reply.value.map((file) => create("li", "", {}, row(file))));
  const itself =
    settings &&
    create("p", "about", {}, `${startTexts.itself()} `, create("a", "link", { href: settings }, startTexts.settings()));
  dialog.say(reply.value.length ? "" : startTexts.noFiles());
  dialog.show([create("p", "about", {}, startTexts.chooseAbout()), list, ...(itself ? [itself] : [])], [cancel]);
  (list.querySelector("button") ?? cancel).focus();

  function row(file: PageFile): HTMLElement {
    const made = create(
      "button",
      "choice",
      { type: "button" },
      create("strong", "gallery-title", { dir: "auto" }, file.name),
    );
    made.append(
      create(
        "span",
        "gallery-about",
        {},
        fill(file.definition ? startTexts.definition() : startTexts.sheet(), file.becomes),
      ),
    );
    made.addEventListener("click", () => {
      dialog.close();
      void importOwn(start, file, back, () => void chooseFile(start, say, settings, back)).then(say);
    });
    return made;
  }
}
