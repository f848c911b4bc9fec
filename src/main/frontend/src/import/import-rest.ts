import { downloadText } from "../dom";
import { ask, type Reply } from "../issues/rest";
import { encoded } from "./base64";

/** The parts of a file that can be read in more than one way. */
export interface Questions {
  /** Headings that the server does not know, and how they were read. */
  headings: { name: string; key: string; place: string; means: string }[];
  meanings: { value: string; label: string }[];
  /** Two ways to read a sheet, the one that was used first; empty if one is clearly right. */
  readings: { value: string; label: string; picture?: string }[];
  /** The titles of the journeys or tables of a text; empty if there is only one. */
  parts: string[];
  part: number;
  /** The questions in the reader's language, and the sentence that says that answers about headings are remembered. */
  texts: { part: string; reading: string; headings: string; remembered: string };
}

/** How the person wants a file to be read. */
export interface Choices {
  headings?: Record<string, string>;
  reading?: string | undefined;
  part?: number;
}

/** What a file would become. */
export interface Imported {
  text?: string;
  /** An SVG document. */
  picture?: string;
  remarks: string[];
  /** Why no map can be drawn. */
  wrong?: string;
  questions?: Questions;
}

/** The wiki's REST API for importing files. It throws nothing. */
export class ImportRest {
  private readonly address: string;

  /** @param place the page or map for which files are imported: `pages/42`, `maps/7` */
  constructor(base: string, place: string) {
    this.address = `${base}/rest/frontstage/1.0/${place}/import`;
  }

  /**
   * Previews what a file would become; nothing is saved.
   *
   * @param file a file from the person's computer, or the name of a file on the page
   * @param json whether the text should be JSON; missing for the same syntax as the file
   */
  async import(file: File | { name: string }, choices: Choices, json?: boolean): Promise<Reply<Imported>> {
    const bytes = file instanceof File ? await encoded(file) : undefined;
    const body = { name: file.name, bytes, json, ...choices };
    return ask(this.address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify(body),
    });
  }

  /** A sheet to fill in, as CSV. */
  template(): Promise<Reply<{ name: string; text: string }>> {
    return ask(this.address, { method: "GET" });
  }
}

/**
 * Downloads the sheet to fill in. A byte order mark tells spreadsheets that it is UTF-8. Returns an empty text, or a
 * sentence that says what went wrong.
 */
export async function download(rest: ImportRest): Promise<string> {
  const reply = await rest.template();
  if (!reply.ok) {
    return reply.message;
  }
  downloadText(reply.value.name, "text/csv", "\uFEFF", reply.value.text);
  return "";
}
