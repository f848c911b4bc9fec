/** A kind of file that can be requested. */
export interface FileKind {
  format: "png" | "svg" | "pdf" | "csv" | "yaml" | "json" | "html" | "print";
  paper?: "a3" | "a4";
}

/** What the page shows of a map. */
export interface Shown {
  /** The view of the drawing that is shown, or that is behind a list. */
  view: string;
  /** The list that is shown; empty if a drawing is. */
  list: string;
  /** The parameters of the list's comparison. */
  comparison: Record<string, string>;
  level: string;
  open: string;
  without: string;
  version: string;
  /** The ids of what the filter excludes: grey in a drawing, absent in a list. */
  outside: string[];
}

/** The body of `POST maps/{map}/export`. */
export interface ExportBody {
  format: string;
  paper?: string;
  shown: Record<string, string>;
  dimmed?: string[];
  leftOut?: string[];
}

const PICTURES = ["png", "svg", "pdf"];

/** Lists that have no picture. */
export const WITHOUT_PICTURE = ["table"];

/** The view for customers; its files contain nothing else. */
export const FOR_CUSTOMERS = "customer";

/** The request for a file. The whole map is requested without level and filter; for printing, in the current view. */
export function exportBody(kind: FileKind, shown: Shown, isWhole: boolean): ExportBody {
  const { format, paper } = kind;
  const body: ExportBody = { format, shown: {} };
  if (paper) {
    body.paper = paper;
  }
  if (shown.version) {
    body.shown.version = shown.version;
  }
  if (format === "print") {
    body.shown.view = shown.view;
    body.shown.without = shown.without;
  }
  if (isWhole) {
    return shown.view === FOR_CUSTOMERS ? { ...body, shown: { ...body.shown, view: shown.view } } : body;
  }
  if (shown.list) {
    body.shown = { ...body.shown, ...shown.comparison, view: shown.list, without: shown.without };
    return { ...body, dimmed: shown.outside, leftOut: shown.outside };
  }
  body.shown.view = shown.view;
  if (format === "csv") {
    return { ...body, leftOut: shown.outside };
  }
  if (PICTURES.includes(format)) {
    body.shown.level = shown.level || "cards";
    body.shown.open = shown.open;
    body.shown.without = shown.without;
    body.dimmed = shown.outside;
  }
  return body;
}

/** The name in `attachment; filename="…"`; `fallback` if there is none. */
export function fileName(disposition: string | null, fallback: string): string {
  return /filename="([^"]+)"/.exec(disposition ?? "")?.[1] ?? fallback;
}
