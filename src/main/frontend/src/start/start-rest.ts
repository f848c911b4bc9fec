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

/** One of the ways to begin; bytes in Base64. */
export type Beginning =
  | { example: string }
  | { title: string; persona: string; stages: string[] }
  | { name: string; bytes: string }
  | { from: string; text: string }
  | { copy: string };

/** The wiki's REST for a page without a map. Nothing it is asked for throws. */
export class StartRest {
  private readonly address: string;

  /**
   * @param place the page in the wiki's REST: `pages/42`
   * @param as the name of the file that the macro asks for; missing: it asks for none
   */
  constructor(
    base: string,
    place: string,
    private readonly as: string | undefined,
  ) {
    this.address = `${base}/rest/frontstage/1.0/${place}/start`;
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
    return ask(this.address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify({ ...beginning, as: this.as }),
    });
  }
}
