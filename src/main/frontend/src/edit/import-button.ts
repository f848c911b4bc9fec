import { button, create, fill } from "../dom";
import { DEFINITIONS, isOneOf, OTHERS, wrongFile } from "../import/files";
import { openImport } from "../import/open";
import type { EditorHost } from "./editor-host";
import type { Saving } from "./saving";
import { texts } from "./texts";

/**
 * *Import …*: previews a file; if the person accepts the result, it replaces the text.
 *
 * @param isJson whether the text is JSON; otherwise it is YAML
 */
export function importButton({ base, map }: EditorHost, isJson: boolean, saving: Saving): HTMLElement {
  const endings = `${DEFINITIONS},${OTHERS}`;
  const chooser = create("input", "", { type: "file", accept: endings, hidden: "" });
  const opener = button(texts.import(), () => chooser.click());
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (file) {
      void read(file);
    }
  });

  async function read(file: File): Promise<void> {
    if (!isOneOf(file, endings)) {
      saving.say(wrongFile(file));
      return;
    }
    let taken = "";
    const refused = await openImport({
      base,
      place: `maps/${encodeURIComponent(map)}`,
      file,
      json: isJson,
      texts: {
        title: fill(texts.importTitle(), file.name),
        understood: texts.importAbout(),
        use: texts.importUse(),
        unread: texts.importUnread(),
        useAnyway: texts.importUse(),
        stays: "",
        wait: "",
      },
      take: async (text) => {
        taken = text;
        return "";
      },
      back: () => (taken ? saving.replaceText(taken) : opener.focus()),
    });
    if (refused) {
      saving.say(refused);
    }
  }

  return create("span", "edit-import", {}, opener, chooser);
}
