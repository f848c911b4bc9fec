import type { MapAddress } from "../address";
import type { Tracked } from "../issues/wire";

/** A view with actions. The server renders the view, so that it can be read without them. */
export interface WorkedView {
  /** Requests other data that the view needs; called before the view is shown. */
  load?(): Promise<void>;
  /**
   * Adds the actions to the view that the server rendered.
   *
   * @param tracked what the reader's Jira says; null if nothing is known
   */
  show(list: HTMLElement, tracked: Tracked | null): void;
  /** Receives new data from the reader's Jira. */
  track(tracked: Tracked): void;
  /** Another filter was applied: elements that do not match are hidden. */
  filtered?(): void;
}

/** Creates the actions for a view of a map. */
export type CreateWorkedView = (root: HTMLElement, address: MapAddress) => WorkedView;

/** Views with actions; each has a part of our script with the same name. */
export const WORKED = ["compare", "priorities", "measures", "table"] as const;

export type Worked = (typeof WORKED)[number];

export function isWorked(word: string): word is Worked {
  return (WORKED as readonly string[]).includes(word);
}
