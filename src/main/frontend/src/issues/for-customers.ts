/** Whether the drawing of a map is the one for people outside, which says nothing of issues. */
export function isForCustomers(root: HTMLElement): boolean {
  return root.dataset.frontstageDrawing?.startsWith("customer") === true;
}
