import { element } from "../issues/element";
import { ask, type Reply } from "../issues/rest";
import { encoded } from "./base64";

/** What a file would become. */
export interface Imported {
  text?: string;
  /** An SVG document. */
  picture?: string;
  remarks: string[];
  /** Why it cannot be drawn. */
  wrong?: string;
}

/** The wiki's REST for what is kept elsewhere. Nothing it is asked for throws. */
export class ImportRest {
  private readonly address: string;

  /** @param place who asks: `pages/42`, `maps/7` */
  constructor(base: string, place: string) {
    this.address = `${base}/rest/frontstage/1.0/${place}/import`;
  }

  /**
   * What a person's file would become, or one of the page; nothing is saved.
   *
   * @param json whether the text is to be JSON, or else YAML; missing: as the file is
   */
  async import(file: File | { name: string }, json?: boolean): Promise<Reply<Imported>> {
    const body = { name: file.name, bytes: file instanceof File ? await encoded(file) : undefined, json };
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

/** Hands out the sheet to fill in; the mark at its beginning tells spreadsheets that it is UTF-8. A sentence says why not. */
export async function download(rest: ImportRest): Promise<string> {
  const reply = await rest.template();
  if (!reply.ok) {
    return reply.message;
  }
  const address = URL.createObjectURL(new Blob(["\uFEFF", reply.value.text], { type: "text/csv;charset=utf-8" }));
  element("a", "", { href: address, download: reply.value.name }).click();
  URL.revokeObjectURL(address);
  return "";
}
