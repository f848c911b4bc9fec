import type { Drawing } from "../drawing";

/** What the Jira issues of a map need of the map. */
export interface MapPage {
  readonly root: HTMLElement;
  readonly drawing: Drawing;
  /** Shows the reader a message, which a screen reader reads out. */
  say(text: string): void;
  /** Shows a card. */
  goTo(item: string): void;
  /** Updates the issues in the details of a card. */
  refreshDetails(): void;
  /** Fetches and shows the newest drawing; false if that fails. */
  redraw(): Promise<boolean>;
  /** Remembers the focused element; returns a function that returns the focus. */
  keepFocus(): () => void;
  /** Shows the buttons to edit the map; may be called several times. */
  allowEditing(): void;
}
