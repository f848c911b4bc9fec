/** A table of more rows than this begins with the first of them. */
const MAX_ROWS = 300;

/** How many rows of such a table are shown at first. */
export const FIRST_ROWS = 100;

/** How many rows are shown at first. */
export function firstRows(count: number, isAll: boolean): number {
  return isAll || count <= MAX_ROWS ? count : FIRST_ROWS;
}
