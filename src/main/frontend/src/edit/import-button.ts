import { DEFINITIONS, isOneOf, OTHERS, wrongFile } from "../import/files";
import { openImport } from "../import/open";
import { element, fill, press } from "../issues/element";
import { texts } from "./texts";

/** What the import needs of the editor around it. */
export interface ImportHost {
  base: string;
  map: string;
  /** Whether the text is JSON; else it is YAML. */
  json: () => boolean;
  /** Puts a text in place of the whole; it has the focus then. */
  take: (text: string) => void;
  say: (text: string) => void;
}

/** *Import …*: shows what a file becomes, and puts that in the text's place if it is taken. */
export function importButton(host: ImportHost): HTMLElement {
  const chooser = element("input", "", { type: "file", accept: `${DEFINITIONS},${OTHERS}`, hidden: "" });
  const button = press(texts.import(), () => chooser.click());
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (file) {
      void read(file);
    }
  });

  async function read(file: File): Promise<void> {
    if (!isOneOf(file, `${DEFINITIONS},${OTHERS}`)) {
      host.say(wrongFile(file));
      return;
    }
    let taken = "";
    const refused = await openImport({
      base: host.base,
      place: `maps/${encodeURIComponent(host.map)}`,
      file,
      json: host.json(),
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
      back: () => (taken ? host.take(taken) : button.focus()),
    });
    if (refused) {
      host.say(refused);
    }
  }

  return element("span", "edit-import", {}, button, chooser);
}
