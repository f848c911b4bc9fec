/**
 * What the table twin tells of a step in the rows beneath its head: how it is lived through and what is counted. Empty for anything but
 * the head of a step.
 */
export function stepFacts(head: Element): HTMLElement[] {
  if (!(head instanceof HTMLTableCellElement)) {
    return [];
  }
  const cells = head.closest("table")?.querySelectorAll<HTMLTableCellElement>("td.frontstage-of-step") ?? [];
  // pains, delights and opportunities are cards of their own
  return [...cells]
    .filter((cell) => cell.cellIndex === head.cellIndex && !cell.querySelector("[data-frontstage-item]"))
    .map(fact);
}

function fact(cell: HTMLTableCellElement): HTMLElement {
  const fact = document.createElement("div");
  fact.className = "frontstage-step-fact";
  const label = document.createElement("div");
  label.className = "frontstage-label";
  label.textContent = (cell.parentElement as HTMLTableRowElement).cells[0]?.textContent ?? "";
  fact.append(label, ...[...cell.childNodes].map((node) => node.cloneNode(true)));
  return fact;
}
