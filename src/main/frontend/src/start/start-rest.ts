import { ask, type Reply } from "../issues/rest";

export interface Example {
  id: string;
  title: string;
  summary: string;
  /** Its language and length, in words. */
  facts: string;
  /** An SVG document. */
  picture: string;
}

export interface Offers {
  /** The title of the page. */
  title: string;
  /** The name that the file will have. */
  name: string;
  examples: Example[];
}

/** A file of the page. */
export interface PageFile {
  name: string;
  /** Whether it is a definition; otherwise it is a sheet or a journey. */
  definition: boolean;
  /** The name of the file that it becomes. */
  becomes: string;
}

/** A way to begin; bytes are in Base64. */
export type InitialMap =
  | { example: string }
  | { template: string }
  | { title: string; persona: string; stages: string[] }
  | { name: string; bytes: string }
  | { from: string; text: string }
  | { copy: string };

/** The wiki's REST API for a page without a map. It throws nothing. */
export class StartRest {
  private readonly address: string;

  /**
   * @param place the page, as in the REST API: `pages/42`
   * @param as the file name in the macro; undefined if it has none
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

  /** The organisation's own templates; their ids are those of their pages. */
  async templates(): Promise<Reply<Example[]>> {
    const reply = await ask<{ templates: Example[] }>(`${this.address}/templates`, { method: "GET" });
    return reply.ok ? { ok: true, value: reply.value.templates } : reply;
  }

  /** The page's own files. */
  async files(): Promise<Reply<PageFile[]>> {
    const reply = await ask<{ files: PageFile[] }>(`${this.address}/files`, { method: "GET" });
    return reply.ok
      ? { ok: true, value: reply.value.files.map((file) => ({ ...file, becomes: this.as ?? file.becomes })) }
      : reply;
  }

  begin(beginning: InitialMap): Promise<Reply<{ map: string; name: string }>> {
    return ask(this.address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify({ ...beginning, as: this.as }),
    });
  }
}
