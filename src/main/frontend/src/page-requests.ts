import type { NewPain, Tracked } from "./issues/wire";

/** The drawing of another view. */
export interface OtherDrawing {
  /** The address of the document that has it; empty: it is the page's own. */
  source: string;
  /** @param isDrawn false: it could not be fetched, and the one before is still there */
  done(isDrawn: boolean): void;
}

/** What another part of our script asks of the map that is on the page: an event on the map's element. */
export interface PageRequests {
  /** Show the newest version of the file. */
  redraw: undefined;
  /** Put another drawing in the place of the one that is shown: that of a document, or the page's own. */
  draw: OtherDrawing;
  /** Ask for the view anew: the file is the same, but its figures are others. */
  reload: undefined;
  /** Ask Jira anew for the status of the issues. */
  refresh: undefined;
  /** Go to the field of the filter. */
  filter: undefined;
  /** Create a Jira issue for each of these, in this order. */
  create: string[];
  /** Create a Jira issue for a pain that is not in the file yet; both are saved together. */
  createWithPain: { pain: NewPain; saved(pain: string): void };
  /** Show the view Compare with this comparison: `mode=versions&from=8`. What it does not say is the usual. */
  compare: string;
  /** Tell the reader something. */
  say: string;
  /** Go to a step, card or item. */
  goTo: string;
  /** Draw without these steps: their places on the map, `1-3,7`; empty: with all. */
  hideSteps: string;
  /** What the reader's own look into Jira brought. */
  tracked: Tracked;
  /** The map has the elements of its newest version: put what is yours among them. */
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
