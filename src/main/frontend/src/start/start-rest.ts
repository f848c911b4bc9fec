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
export type Beginning = { example: string } | { title: string; persona: string; stages: string[] } | { name: string; text: string };

/** The wiki's REST for a page without a map. Nothing it is asked for throws. */
export class StartRest {
  private readonly address: string;

  constructor(base: string, page: string) {
    this.address = `${base}/rest/frontstage/1.0/pages/${encodeURIComponent(page)}/start`;
  }

  offers(): Promise<Reply<Offers>> {
    return ask(this.address, { method: "GET" });
  }

  begin(beginning: Beginning): Promise<Reply<{ map: string; name: string }>> {
    return ask(this.address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
      body: JSON.stringify(beginning),
    });
  }
}
