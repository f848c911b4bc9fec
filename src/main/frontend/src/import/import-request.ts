/** A file that somebody wants to make a map of, and what is done with what comes of it. */
export interface ImportRequest {
  base: string;
  /** Who asks, in the wiki's REST: `pages/42`, `maps/7`. */
  place: string;
  /** A person's own, or one of the page by its name. */
  file: File | { name: string };
  /** Whether the file is taken as it is, whatever it says; else the text that comes of it is. */
  whole?: boolean;
  /** Whether the text is to be JSON, or else YAML; missing: as the file is. */
  json?: boolean;
  texts: {
    title: string;
    /** What the map is that is shown. */
    understood: string;
    /** On the button that takes it. */
    use: string;
    /** Both where no map can be drawn. */
    unread: string;
    useAnyway: string;
    /** Beneath the map; empty: nothing. */
    stays: string;
    /** While it is being taken. */
    wait: string;
  };
  /** Takes the text, which is empty for a whole file; a sentence says why not, and an empty one that it is done. */
  take(text: string): Promise<string>;
  /** Lets the person choose another file; missing: there is no other. */
  others?: { label: string; open: () => void };
  /** Puts the focus back to where it was. */
  back(): void;
}

/** The dialog, as other scripts have it once it is loaded. */
export type OpenImport = (request: ImportRequest) => void;
