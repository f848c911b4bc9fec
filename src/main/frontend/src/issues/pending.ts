import type { Item } from "./wire";

/** An issue that was made, or wished for, and does not stand in the file yet. */
export interface Pending {
  intention: string;
  item: Item;
  /** Known once Jira has said it. */
  key?: string;
  /** Whether the map's words may stand in Jira although not everybody may see the page. */
  includeText?: boolean;
}

/**
 * Remembers for this tab what Jira was asked for, from before it is asked until it is written into the file: a reload in between loses
 * nothing and makes nothing twice.
 */
export class PendingLinks {
  private readonly name: string;

  constructor(map: string, private readonly store: Pick<Storage, "getItem" | "setItem" | "removeItem"> = sessionStorage) {
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
      // a full or forbidden store: the dialog still knows
    }
  }
}

function isPending(value: unknown): value is Pending {
  const { intention, item } = (value ?? {}) as Partial<Pending>;
  return typeof intention === "string" && typeof item?.id === "string";
}
