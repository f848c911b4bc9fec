import { fill } from "../dom";

/** Endings of files that can become a map, as a file chooser expects them. */
export const DEFINITIONS = ".yaml,.yml,.json";
export const OTHERS = ".csv,.tsv,.xlsx,.mmd,.mermaid,.md,.txt";

/** The largest file in bytes; the server has the same limit. */
const MAX_BYTES = 1 << 20;

/** Whether a file is small enough and has one of these endings. */
export function isOneOf(file: File, endings: string): boolean {
  return file.size <= MAX_BYTES && endings.split(",").some((ending) => file.name.toLowerCase().endsWith(ending));
}

/** Whether a text with the ending of a definition is one; else it may be what another tool wrote. */
export function isDefinition(text: string): boolean {
  return /(^|[\n{,])\s*["']?blueprint["']?\s*:/.test(text.replace("\uFEFF", ""));
}

/** What to say of any other file. */
export function wrongFile(file: File): string {
  return fill(AJS!.I18n.getText("io.frontstage.import.wrong-file"), file.name);
}
