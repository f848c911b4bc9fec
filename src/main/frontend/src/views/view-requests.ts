import type { MapAddress } from "../address";
import type { Changed } from "../filter/changed-since";
import type { Thing } from "../filter/match";
import { ask, type Reply, Rest } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { restComparison } from "./comparison";

/** A view that is a list: its HTML, rendered by the wiki. */
export interface ViewAnswer {
  html: string;
  things: Thing[];
}

/** Requests the content of a map's views from the wiki, always for the version of the file that the page shows. */
export class ViewRequests {
  /** @param version the version that the page shows; empty for the newest */
  constructor(
    private readonly address: MapAddress,
    private readonly version: () => string,
  ) {}

  /** @param query further parameters, such as the comparison for the Compare view; may be empty */
  view(word: string, query: string): Promise<Reply<ViewAnswer>> {
    return this.get(`views/${word}?version=${this.version()}${restComparison(query)}`);
  }

  /** All elements of the map. */
  async things(): Promise<Reply<readonly Thing[]>> {
    const reply = await this.view("table", "");
    return reply.ok ? { ok: true, value: reply.value.things } : reply;
  }

  /** The changes since a version or a day; null if they are not known. */
  async changes(since: string): Promise<readonly Changed[] | null> {
    const to = this.version();
    const query = new URLSearchParams({ from: since, ...(to ? { to } : {}) });
    const reply = await this.get<{ changes: Changed[] }>(`compare?${query}`);
    return reply.ok ? reply.value.changes : null;
  }

  /** What the reader's Jira says about the issues; null if it is not known. */
  async tracked(): Promise<Tracked | null> {
    const { base, map } = this.address;
    const reply = await new Rest(base, map).progress(this.version(), false);
    return reply.ok ? reply.value : null;
  }

  private get<T>(path: string): Promise<Reply<T>> {
    const { base, map } = this.address;
    return ask(`${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/${path}`, { method: "GET" });
  }
}
