import type { Outline } from "../wire";
import type { FeelingBand } from "./feelings";

/** A rectangle in the drawing's own units, measured from its upper left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The horizontal range of a step, or of a stage without steps. */
export interface Column {
  left: number;
  right: number;
  stage: string;
  step: string | null;
}

/** The positions of everything on a drawing. */
export interface Plan {
  outline: Outline;
  width: number;
  height: number;
  columns: Column[];
  /** The lanes, from top to bottom. */
  rows: { lane: string; top: number; bottom: number }[];
  /** The vertical position at which the heads of the steps begin; everything above belongs to stages. */
  heads: number;
  /** The elements' boxes by their keys. */
  boxes: Map<string, Box>;
  /** The band of the feelings' curves; null if there is none. */
  feelings: FeelingBand | null;
}

/** The column at a horizontal position. The gap between two columns is split in the middle. */
export function columnAt(plan: Plan, x: number): Column | null {
  const found = plan.columns.find((column, i) => {
    const next = plan.columns[i + 1];
    return !next || x < (column.right + next.left) / 2;
  });
  return found ?? null;
}

/** The cell at a point; null if there is none. */
export function cellAt(plan: Plan, x: number, y: number): { step: string; lane: string; box: Box } | null {
  const column = columnAt(plan, x);
  const row = plan.rows.find((each) => y >= each.top && y < each.bottom);
  return column?.step != null && row
    ? {
        step: column.step,
        lane: row.lane,
        box: { left: column.left, right: column.right, top: row.top + 4, bottom: row.bottom - 4 },
      }
    : null;
}
