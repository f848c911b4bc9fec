/** A text that is not saved yet. */
export interface Draft {
  /** The state of the file that the text is based on. */
  state: string;
  text: string;
  /** When it was last changed, in milliseconds since 1970. */
  at: number;
}

/** A store of texts by name, like the one of browsers. */
export interface Store {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * What one person has written in one file and not saved. Their browser keeps it, so that it survives a reload, a crash
 * and the end of a session.
 */
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

  /** Stores a draft; false if the browser stores nothing or has no space left. */
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
      return typeof state === "string" && typeof text === "string" && typeof at === "number"
        ? { state, text, at }
        : null;
    } catch {
      return null;
    }
  }

  forget(): void {
    try {
      this.store?.removeItem(this.key);
    } catch {
      // a browser that stores nothing has nothing to forget
    }
  }
}

/** The browser's own store; null if pages may not store anything. */
export function browserStore(): Store | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
