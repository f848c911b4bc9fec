import { downloadText } from "../dom";
import { ask, type Reply } from "../issues/rest";
import { encoded } from "./base64";

/** What can be read in several ways. */
export interface Questions {
  /** Headings that the server does not know, and how they were read. */
  headings: { name: string; key: string; place: string; means: string }[];
  meanings: { value: string; label: string }[];
  /** Two ways to read a sheet, the one that was taken first; empty if one is clearly right. */
  readings: { value: string; label: string; picture?: string }[];
  /** The titles of the journeys or tables of a text; empty if there is only one. */
  parts: string[];
  part: number;
  /** The questions in the reader's language, and that answers about headings are remembered. */
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

/** The wiki's REST for importing files. It throws nothing. */
export class ImportRest {
  private readonly address: string;

  /** @param place the page or map that asks: `pages/42`, `maps/7` */
  constructor(base: string, place: string) {
    this.address = `${base}/rest/frontstage/1.0/${place}/import`;
  }

  /**
   * What a file would become; nothing is saved.
   *
   * @param file a file of the person's, or the name of one of the page's
   * @param json whether the text is to be JSON or YAML; if missing, the same as the file
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
 * Downloads the sheet to fill in. A byte order mark tells spreadsheets that it is UTF-8. Returns what went wrong, as a
 * sentence.
 */
export async function download(rest: ImportRest): Promise<string> {
  const reply = await rest.template();
  if (!reply.ok) {
    return reply.message;
  }
  downloadText(reply.value.name, "text/csv", "\uFEFF", reply.value.text);
  return "";
}
