/** What the editor needs to know of the map on the page. */
export interface EditorHost {
  base: string;
  map: string;
  /** The view and the parts left out, from the macro's settings. */
  view: string;
  without: string[];
  /** The step, card or item to begin at. */
  item?: string;
  /** Called after each save: the page shows the new version. */
  saved: () => void;
}

/** Opens the editor; returns why it could not be opened, as a sentence. */
export type OpenEditor = (host: EditorHost) => Promise<string | null>;
