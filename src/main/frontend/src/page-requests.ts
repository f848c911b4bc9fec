import type { NewPain, Tracked } from "./issues/wire";

/** The drawing of another view. */
export interface OtherDrawing {
  /** The address of the document with the drawing; empty for the page's own drawing. */
  source: string;
  /** @param isDrawn false if it could not be fetched, and the previous one is still there */
  done(isDrawn: boolean): void;
}

/** What another part of our script requests of a map on the page, as an event on the map's element. */
export interface PageRequests {
  /** Show the newest version of the file. */
  redraw: undefined;
  /** Replace the current drawing with that of a document, or with the page's own. */
  draw: OtherDrawing;
  /** Fetch the view again: the file is the same, but its figures have changed. */
  reload: undefined;
  /** Ask Jira again for the status of the issues. */
  refresh: undefined;
  /** Focus the field of the filter. */
  filter: undefined;
  /** Create a Jira issue for each of these, in this order. */
  create: string[];
  /** Create a Jira issue for a pain that is not in the file yet; both are saved together. */
  createWithPain: { pain: NewPain; saved(pain: string): void };
  /** Show the Compare view with this comparison: `mode=versions&from=8`. Missing parameters have their defaults. */
  compare: string;
  /** Show the reader a message. */
  say: string;
  /** Go to a step, card or item. */
  goTo: string;
  /** Draw the map without these steps, given by their numbers, `1-3,7`; empty to draw all. */
  hideSteps: string;
  /** What the reader's own request to Jira returned. */
  tracked: Tracked;
  /** The map now has the elements of its newest version: add your own elements again. */
  renewed: undefined;
}

const NAME = "frontstage-ask-";

export function askPage<K extends keyof PageRequests>(root: HTMLElement, name: K, detail: PageRequests[K]): void {
  root.dispatchEvent(new CustomEvent(NAME + name, { detail }));
}

export function onAsked<K extends keyof PageRequests>(
  root: HTMLElement,
  name: K,
  answer: (detail: PageRequests[K]) => void,
): void {
  root.addEventListener(NAME + name, (event) => answer((event as CustomEvent<PageRequests[K]>).detail));
}
