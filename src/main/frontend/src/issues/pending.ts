import type { Item, NewPain } from "./wire";

/** An issue that was created or requested and is not in the file yet. */
export interface Pending {
  intention: string;
  item: Item;
  /** The key, once Jira has answered. */
  key?: string;
  /** The pain for which the issue is, if it is not in the file yet; it is saved together with the link. */
  pain?: NewPain;
  /** Whether the map's text may go to Jira although not everybody may see the page. */
  includeText?: boolean;
}

/**
 * Remembers in this tab what was requested from Jira, from before the request until the link is in the file. A reload
 * in between loses no issue and creates none twice.
 */
export class PendingLinks {
  private readonly name: string;

  constructor(
    map: string,
    private readonly store: Pick<Storage, "getItem" | "setItem" | "removeItem"> = sessionStorage,
  ) {
    this.name = `frontstage.pending.${map}`;
  }

  all(): Pending[] {
    try {
      const kept: unknown = JSON.parse(this.store.getItem(this.name) ?? "[]");
      return Array.isArray(kept) ? kept.filter(isPending) : [];
    } catch {
      return [];
    }
  }

  put(pending: Pending): void {
    this.keep([...this.all().filter((other) => other.intention !== pending.intention), pending]);
  }

  remove(intentions: string[]): void {
    this.keep(this.all().filter((other) => !intentions.includes(other.intention)));
  }

  private keep(pending: Pending[]): void {
    try {
      if (pending.length > 0) {
        this.store.setItem(this.name, JSON.stringify(pending));
      } else {
        this.store.removeItem(this.name);
      }
    } catch {
      // the store is full or not allowed; the open dialog still has the links
    }
  }
}

function isPending(value: unknown): value is Pending {
  const { intention, item } = (value ?? {}) as Partial<Pending>;
  return typeof intention === "string" && typeof item?.id === "string";
}
