import { create } from "./dom";

/**
 * The entries of the table about a step, below its head: feelings and measures. Empty for anything but the head of a
 * step.
 */
export function stepFacts(head: Element): HTMLElement[] {
  if (!(head instanceof HTMLTableCellElement)) {
    return [];
  }
  const cells = head.closest("table")?.querySelectorAll<HTMLTableCellElement>("td.frontstage-of-step") ?? [];
  // pain points, delights and opportunities are cards with details of their own
  return [...cells]
    .filter((cell) => cell.cellIndex === head.cellIndex && !cell.querySelector("[data-frontstage-item]"))
    .map(fact);
}

function fact(cell: HTMLTableCellElement): HTMLElement {
  const label = (cell.parentElement as HTMLTableRowElement).cells[0]?.textContent;
  const copies = [...cell.childNodes].map((node) => node.cloneNode(true));
  return create("div", "step-fact", {}, create("div", "label", {}, label), ...copies);
}
