import type { MapAddress } from "../address";
import type { Tracked } from "../issues/wire";

/** The map that a comparison is about. */
export interface ComparedMap {
  /** The map's element on the page. */
  root: HTMLElement;
  address: MapAddress;
}

/** Handles one question of the Compare view. Unsaved work survives a redraw. */
export interface Mode {
  /** Adds the actions to the view that the server rendered. */
  show(view: HTMLElement): void;
  /** Receives what the reader may do and what their Jira says; null if that is not known yet. */
  track(tracked: Tracked | null): void;
}
