/** A table with more rows than this shows only the first ones. */
const MAX_ROWS = 300;

/** The number of rows that such a table shows at first. */
export const FIRST_ROWS = 100;

/** The number of rows to show at first. */
export function firstRows(count: number, isAll: boolean): number {
  return isAll || count <= MAX_ROWS ? count : FIRST_ROWS;
}
