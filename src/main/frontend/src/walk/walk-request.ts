import type { Tracked } from "../issues/wire";

/** What a walk through a map needs of the page. */
export interface WalkHost {
  /** The map as the server wrote it for this: a section a step. */
  readonly walk: HTMLElement;
  /** As the head of the map names them. */
  readonly personas: readonly { id: string; name: string }[];
  /** The persona through whose eyes it begins; empty: everybody. */
  readonly persona: string;
  /** The id of the step, card or item at which it begins; empty: the first step. */
  readonly start: string;
  /** What the reader's Jira says, once it has answered; null: nothing is known. */
  readonly tracked: Promise<Tracked | null>;
  /** Whether the filter leaves something out. */
  isOut(id: string): boolean;
  /** The person left, at this step (the id); empty: none was shown. */
  left(step: string): void;
}

/** Shows a map step by step, over everything else. */
export type OpenWalk = (host: WalkHost) => void;
