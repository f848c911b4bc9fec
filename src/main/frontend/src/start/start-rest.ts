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

/** A file of the page. */
export interface PageFile {
  name: string;
  /** Else it is a sheet or a journey. */
  definition: boolean;
  /** The name of the new file. */
  becomes: string;
}

/** One of the ways to begin. */
export type Beginning =
  | { example: string }
  | { title: string; persona: string; stages: string[] }
  | { name: string; text: string }
  | { from: string; text: string }
  | { copy: string };

/** What a file would become. */
export interface Imported {
  text?: string;
  /** An SVG document. */
  picture?: string;
  remarks: string[];
  /** Why it cannot be drawn. */
  wrong?: string;
}

/** The wiki's REST for a page without a map. Nothing it is asked for throws. */
export class StartRest {
  private readonly address: string;
  private readonly imports: string;

  /** @param as the name of the file that the macro asks for; missing: it asks for none */
  constructor(
    base: string,
    page: string,
    private readonly as: string | undefined,
  ) {
    const root = `${base}/rest/frontstage/1.0/pages/${encodeURIComponent(page)}`;
    this.address = `${root}/start`;
    this.imports = `${root}/import`;
  }

  async offers(): Promise<Reply<Offers>> {
    const reply = await ask<Offers>(this.address, { method: "GET" });
    return reply.ok ? { ok: true, value: { ...reply.value, name: this.as ?? reply.value.name } } : reply;
  }

  /** The page's own files. */
  async files(): Promise<Reply<PageFile[]>> {
    const reply = await ask<{ files: PageFile[] }>(`${this.address}/files`, { method: "GET" });
    return reply.ok ? { ok: true, value: reply.value.files.map((file) => ({ ...file, becomes: this.as ?? file.becomes })) } : reply;
  }

  begin(beginning: Beginning): Promise<Reply<{ map: string; name: string }>> {
    return this.post(this.address, { ...beginning, as: this.as });
  }

  /** What a sheet or a journey would become, or a file of the page; nothing is attached. */
  async import(file: File | PageFile): Promise<Reply<Imported>> {
    const bytes = file instanceof File ? base64(new Uint8Array(await file.arrayBuffer())) : undefined;
    return this.post(this.imports, { name: file.name, bytes });
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
