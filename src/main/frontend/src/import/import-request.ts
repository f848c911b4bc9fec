/** A request to the import dialog: a file that should become a map, and what to do with the result. */
export interface ImportRequest {
  base: string;
  /** The page or map for which the file is imported, as in the REST API: `pages/42`, `maps/7`. */
  place: string;
  /** A file from the person's computer, the name of a file on the page, tables of the page, or a text to paste. */
  file: File | { name: string } | HTMLTableElement[] | "pasted";
  /** The name for tables and pasted text. */
  name?: string;
  /** Whether the file is used as it is; otherwise the resulting text is. */
  whole?: boolean;
  /** Whether the text should be JSON; missing for the same syntax as the file. */
  json?: boolean;
  texts: {
    title: string;
    /** The description of the map that is shown. */
    understood: string;
    /** The label of the button that accepts it. */
    use: string;
    /** The same two if no map can be drawn. */
    unread: string;
    useAnyway: string;
    /** A note below the map; may be empty. */
    stays: string;
    /** The message while it is being saved. */
    wait: string;
  };
  /**
   * Accepts the text, which is empty for a whole file. Returns an empty text, or a sentence that says why it failed.
   */
  take(text: string): Promise<string>;
  /** Lets the person choose another file; missing if there is no other. */
  others?: { label: string; open: () => void };
  /** Returns the focus. */
  back(): void;
}

/** Opens the dialog, once it is loaded. */
export type OpenImport = (request: ImportRequest) => void;
