/** A file that can be asked for. */
export interface FileKind {
  format: "png" | "svg" | "pdf" | "csv" | "yaml" | "json" | "html" | "print";
  paper?: "a3" | "a4";
}

/** What the page shows of a map. */
export interface Shown {
  /** The view whose drawing is shown, or is behind a list. */
  view: string;
  /** The view that is shown where that is a list; empty: it is a drawing. */
  list: string;
  /** What the list compares, by the names of a link. */
  comparison: Record<string, string>;
  level: string;
  open: string;
  without: string;
  version: string;
  /** The ids of what the filter leaves out: grey in a drawing, absent in a list. */
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

/** What people outside are shown; its files hold no more. */
export const FOR_CUSTOMERS = "customer";

/** The whole map is asked for without level and filter, for the printer in the view that is shown. */
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
