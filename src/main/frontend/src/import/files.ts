import { fill } from "../issues/element";

/** What can become a map: the endings of files, as a file chooser takes them. */
export const DEFINITIONS = ".yaml,.yml,.json";
export const OTHERS = ".csv,.tsv,.xlsx,.mmd,.mermaid,.md,.txt";

/** Bytes of a file, as the server has it. */
const MOST_BYTES = 1 << 20;

/** Whether a file is small enough and is called like one of these. */
export function isOneOf(file: File, endings: string): boolean {
  return file.size <= MOST_BYTES && endings.split(",").some((ending) => file.name.toLowerCase().endsWith(ending));
}

/** What is said of another file. */
export function wrongFile(file: File): string {
  return fill(AJS!.I18n.getText("io.frontstage.import.wrong-file"), file.name);
}
