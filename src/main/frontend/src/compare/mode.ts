import type { MapAddress } from "../address";
import type { Tracked } from "../issues/wire";

/** The map that a comparison is about. */
export interface ComparedMap {
  /** The map's element on the page. */
  root: HTMLElement;
  address: MapAddress;
}

/** Works with one question of the view Compare. What is not saved yet outlives a redraw. */
export interface Mode {
  /** Takes over the view as the server wrote it. */
  show(view: HTMLElement): void;
  /** What the reader may do, and what their Jira says; null: not known yet. */
  track(tracked: Tracked | null): void;
}
