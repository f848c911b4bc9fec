/** What the import dialog is asked for: a file that is to become a map, and what to do with the result. */
export interface ImportRequest {
  base: string;
  /** The page or map that asks, as in the wiki's REST: `pages/42`, `maps/7`. */
  place: string;
  /** A file of the person's, the name of one of the page's, tables of the page, or a text that the person pastes. */
  file: File | { name: string } | HTMLTableElement[] | "pasted";
  /** What tables and a pasted text are called. */
  name?: string;
  /** Whether to take the file as it is; else the resulting text is taken. */
  whole?: boolean;
  /** Whether the text is to be JSON or YAML; if missing, the same as the file. */
  json?: boolean;
  texts: {
    title: string;
    /** Describes the map that is shown. */
    understood: string;
    /** The label of the button that takes it. */
    use: string;
    /** The same two if no map can be drawn. */
    unread: string;
    useAnyway: string;
    /** A note below the map; may be empty. */
    stays: string;
    /** Shown while it is being taken. */
    wait: string;
  };
  /** Takes the text, which is empty for a whole file. Returns why that failed, as a sentence, or an empty text. */
  take(text: string): Promise<string>;
  /** Lets the person choose another file; missing if there is none. */
  others?: { label: string; open: () => void };
  /** Moves the focus back to where it was. */
  back(): void;
}

/** Opens the dialog, once it is loaded. */
export type OpenImport = (request: ImportRequest) => void;
