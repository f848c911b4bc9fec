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
  /** Takes over the view as the server wrote it. */
  show(view: HTMLElement): void;
  /** Takes over what the reader may do and what their Jira says; null if that is not known yet. */
  track(tracked: Tracked | null): void;
}
