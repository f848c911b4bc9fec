import { ask, type Reply } from "../issues/rest";

export interface Example {
  id: string;
  title: string;
  summary: string;
  /** An SVG document. */
  picture: string;
}

export interface Offers {
  /** Of the page. */
  title: string;
  /** That the file will have. */
  name: string;
  examples: Example[];
}

/** One of three ways to begin. */
export type Beginning = { example: string } | { title: string; persona: string; stages: string[] } | { name: string; text: string } | { from: string; text: string };

/** What a file would become. */
export interface Imported {
  text?: string;
  /** An SVG document. */
  picture?: string;
  remarks: string[];
}

/** The wiki's REST for a page without a map. Nothing it is asked for throws. */
export class StartRest {
  private readonly address: string;
  private readonly imports: string;

  constructor(base: string, page: string) {
    const root = `${base}/rest/frontstage/1.0/pages/${encodeURIComponent(page)}`;
    this.address = `${root}/start`;
    this.imports = `${root}/import`;
  }

  offers(): Promise<Reply<Offers>> {
    return ask(this.address, { method: "GET" });
  }

  begin(beginning: Beginning): Promise<Reply<{ map: string; name: string }>> {
    return this.post(this.address, beginning);
  }

  /** What a sheet or a journey would become; nothing is attached. */
  async import(file: File): Promise<Reply<Imported>> {
    return this.post(this.imports, { name: file.name, bytes: base64(new Uint8Array(await file.arrayBuffer())) });
  }

  /** A sheet to fill in, as CSV. */
  template(): Promise<Reply<{ name: string; text: string }>> {
    return ask(this.imports, { method: "GET" });
  }

  private post<T>(address: string, body: unknown): Promise<Reply<T>> {
    return ask(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify(body),
    });
  }
}

/** In pieces, since a call takes only so many arguments. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}
