/** Whether the drawing of a map is the customer's view, which does not mention issues. */
export function isForCustomers(root: HTMLElement): boolean {
  return root.dataset.frontstageDrawing?.startsWith("customer") === true;
}
