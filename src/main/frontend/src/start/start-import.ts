import { fill } from "../dom";
import type { ImportRequest } from "../import/import-request";
import { openImport } from "../import/open";
import { rememberNewMap } from "../new-map";
import type { InitialMap, PageFile, StartRest } from "./start-rest";
import { startTexts } from "./start-texts";

/** A page that has no map yet. */
export interface StartPlace {
  base: string;
  /** The page in the REST API: `pages/42`. */
  place: string;
  rest: StartRest;
  /** Shows the new map, given by its file's id, optionally in the editor. */
  show: (map: string, edit: boolean) => Promise<void>;
}

/**
 * Previews what a file becomes; if the person accepts it, the page's map begins with it. Returns an empty text, or a
 * sentence that says what went wrong.
 */
export function importFile(
  start: StartPlace,
  file: ImportRequest["file"],
  name: string,
  back: () => void,
): Promise<string> {
  return openImport({
    ...request(start, back, dialogTitle(file, name), ""),
    file,
    name,
    take: (text) => begin(start, { from: name, text }),
  });
}

/** The same for a file of the page. The file itself is not changed; a definition is copied. */
export function importOwn(start: StartPlace, file: PageFile, back: () => void, others: () => void): Promise<string> {
  const { name, definition: whole } = file;
  const title = fill(whole ? startTexts.copied() : startTexts.imported(), name);
  return openImport({
    ...request(start, back, title, fill(startTexts.stays(), file.becomes, name)),
    file: { name },
    whole,
    take: (text) => begin(start, whole ? { copy: name } : { from: name, text }),
    others: { label: startTexts.others(), open: others },
  });
}

/** The title of the dialog. It contains a name only for files, because the person does not know the others. */
export function dialogTitle(file: ImportRequest["file"], name: string): string {
  if (file === "pasted") {
    return startTexts.paste();
  }
  return Array.isArray(file) ? startTexts.table() : fill(startTexts.imported(), name);
}

/**
 * Attaches the first text of the map and shows the map. Returns an empty text, or a sentence that says what went wrong.
 */
export async function begin({ rest, show }: StartPlace, beginning: InitialMap): Promise<string> {
  const reply = await rest.begin(beginning);
  if (reply.ok) {
    const isEmpty = "stages" in beginning;
    if (isEmpty || "example" in beginning || "template" in beginning) {
      rememberNewMap(reply.value.map);
    }
    await show(reply.value.map, isEmpty);
  }
  return reply.ok ? "" : reply.message;
}

function request(
  { base, place }: StartPlace,
  back: () => void,
  title: string,
  stays: string,
): Pick<ImportRequest, "base" | "place" | "back" | "texts"> {
  const texts = {
    title,
    stays,
    understood: startTexts.understood(),
    use: startTexts.useIt(),
    unread: startTexts.unread(),
    useAnyway: startTexts.useAnyway(),
    wait: startTexts.attaching(),
  };
  return { base, place, back, texts };
}
