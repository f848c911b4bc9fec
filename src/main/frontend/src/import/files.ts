import { fill } from "../dom";

/** File name extensions of files that can become a map, in the form for a file chooser. */
export const DEFINITIONS = ".yaml,.yml,.json";
export const OTHERS = ".csv,.tsv,.xlsx,.mmd,.mermaid,.md,.txt";

/** Maximum size of a file in bytes; the server has the same limit. */
const MAX_BYTES = 1 << 20;

/** Whether a file is small enough and has one of these extensions. */
export function isOneOf(file: File, endings: string): boolean {
  return file.size <= MAX_BYTES && endings.split(",").some((ending) => file.name.toLowerCase().endsWith(ending));
}

/** Whether a text with the extension of a definition really is a definition and not the file of another tool. */
export function isDefinition(text: string): boolean {
  return /(^|[\n{,])\s*["']?blueprint["']?\s*:/.test(text.replace("\uFEFF", ""));
}

/** The message for any other file. */
export function wrongFile(file: File): string {
  return fill(AJS!.I18n.getText("io.frontstage.import.wrong-file"), file.name);
}
