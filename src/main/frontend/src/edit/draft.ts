/** A text that is not saved yet. */
export interface Draft {
  /** Of the file that the person began with. */
  state: string;
  text: string;
  /** When it was last changed, in milliseconds since 1970. */
  at: number;
}

/** Where a browser keeps texts by name. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What one person wrote in one file and did not save, kept in their browser: it outlives a reload, a crash, a session. */
export class Drafts {
  private readonly key: string;

  constructor(
    private readonly store: Store | null,
    base: string,
    person: string,
    map: string,
  ) {
    this.key = `frontstage.text.${base}.${person}.${map}`;
  }

  /** False where the browser keeps nothing, or has no more room. */
  keep(draft: Draft): boolean {
    try {
      this.store?.setItem(this.key, JSON.stringify(draft));
      return this.store !== null;
    } catch {
      return false;
    }
  }

  kept(): Draft | null {
    try {
      const { state, text, at } = JSON.parse(this.store?.getItem(this.key) ?? "null") as Partial<Draft>;
      return typeof state === "string" && typeof text === "string" && typeof at === "number" ? { state, text, at } : null;
    } catch {
      return null;
    }
  }

  forget(): void {
    try {
      this.store?.removeItem(this.key);
    } catch {
      // a browser that keeps nothing has nothing to forget
    }
  }
}

/** The browser's own; none where it lets no page keep anything. */
export function browserStore(): Store | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
