import { create } from "../dom";
import type { GapLine } from "./gap-list";
import { gapTexts as texts } from "./gap-texts";
import { isPhone, showMapOnRequest } from "./list-first";

/** On a phone, arranges the gaps by step, each with its severity in words; does nothing on a wider screen. */
export function arrangeForPhone(view: HTMLElement, lines: readonly GapLine[]): void {
  const list = view.querySelector<HTMLElement>(".frontstage-gap-list");
  if (!isPhone() || !list || lines.length === 0) {
    return;
  }
  const before = new Set(lines.map(({ row }) => row.parentElement));
  const first = list.querySelector(".frontstage-list-head");
  for (const [, here] of byStep(lines)) {
    const rows = here.map(({ row }) => row);
    first?.before(create("h3", "list-head", {}, stepOf(rows)), create("ul", "gaps", {}, ...rows));
  }
  for (const { row, severity } of lines) {
    row.querySelector(".frontstage-gap-step")?.replaceChildren(create("span", "", {}, texts[severity]()));
  }
  for (const section of before) {
    section?.previousElementSibling?.remove();
    section?.remove();
  }
  showMapOnRequest(view);
}

/** The lines by their step, in the order of the map. */
export function byStep<T extends { step: string; number: number }>(lines: readonly T[]): [string, T[]][] {
  const steps = new Map<string, T[]>();
  for (const line of [...lines].sort((one, other) => one.number - other.number)) {
    steps.set(line.step, [...(steps.get(line.step) ?? []), line]);
  }
  return [...steps];
}

function stepOf([row]: HTMLElement[]): string {
  return row?.querySelector<HTMLElement>(".frontstage-gap-step")?.title ?? "";
}
