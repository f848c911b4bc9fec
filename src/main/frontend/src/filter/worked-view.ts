import type { MapAddress } from "../address";
import type { Tracked } from "../issues/wire";

/** A view that people work with. It can be read without: the server wrote it. */
export interface WorkedView {
  /** Asks the wiki for what it needs besides the view; called whenever the view is asked for, before it is shown. */
  load?(): Promise<void>;
  /**
   * Takes over the view as the server wrote it.
   *
   * @param tracked what the reader's Jira says; null: nothing is known
   */
  show(list: HTMLElement, tracked: Tracked | null): void;
  /** The reader's Jira says something new. */
  track(tracked: Tracked): void;
  /** Another filter was applied: elements that are not in it are hidden. */
  filtered?(): void;
}

/** Begins to work with a view of a map. */
export type CreateWorkedView = (root: HTMLElement, address: MapAddress) => WorkedView;

/** Views that people work with; each has a part of our script of its own, of the same name. */
export const WORKED = ["compare", "priorities", "measures", "table"] as const;

export type Worked = (typeof WORKED)[number];

export function isWorked(word: string): word is Worked {
  return (WORKED as readonly string[]).includes(word);
}
