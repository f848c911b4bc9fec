import type { Tracked } from "../issues/wire";

/** What a walk through a map needs of the page. */
export interface WalkHost {
  /** The walk's markup from the server: a section for each step. */
  readonly walk: HTMLElement;
  /** The personas, as in the map's head. */
  readonly personas: readonly { id: string; name: string }[];
  /** The persona for whom it begins; empty for everybody. */
  readonly persona: string;
  /** The id of the step, card or item at which it begins; empty: the first step. */
  readonly start: string;
  /** What the reader's Jira says, once it has answered; null if nothing is known. */
  readonly tracked: Promise<Tracked | null>;
  /** Whether the filter leaves something out. */
  isOut(id: string): boolean;
  /** The person left at the step with this id; empty if none was shown. */
  left(step: string): void;
}

/** Shows a map step by step, over everything else. */
export type OpenWalk = (host: WalkHost) => void;
