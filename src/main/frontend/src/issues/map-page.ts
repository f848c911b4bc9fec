import type { Drawing } from "../drawing";

/** What the Jira issues of a map need of the map around them. */
export interface MapPage {
  readonly root: HTMLElement;
  readonly drawing: Drawing;
  /** Tells the reader something, on the screen and by a screen reader. */
  say(text: string): void;
  /** Shows a card. */
  goTo(item: string): void;
  /** Shows again what the details of a card say of its issues. */
  refreshDetails(): void;
  /** Fetches and shows the newest drawing; false if that fails. */
  redraw(): Promise<boolean>;
  /** Remembers where the focus is, and returns what puts it there again. */
  keepFocus(): () => void;
  /** Offers to edit the map; may be called again. */
  allowEditing(): void;
}
