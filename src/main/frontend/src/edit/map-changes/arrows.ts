import type { Outline } from "../wire";
import { elementsOf, type MapElement } from "./elements";

type Arrow = Outline["arrows"][number];

/** Whether arrows can begin or end at an element. */
export function isJoined({ what }: MapElement): boolean {
  return what === "step" || what === "card";
}

/** The arrows that begin or end at an element, or at its cell. */
export function arrowsOf(outline: Outline, element: MapElement): Arrow[] {
  const ends = endsOf(element);
  return outline.arrows.filter(({ from, to }) => ends.includes(from) || ends.includes(to));
}

/** Describes an arrow, as seen from one of its ends. */
export function arrowText(outline: Outline, element: MapElement, { from, to, agreement, label }: Arrow): string {
  const away = endsOf(element).includes(from);
  const sign = agreement ? "↔" : away ? "→" : "←";
  return `${sign} ${endText(outline, away ? to : from)}${label ? `: ${label}` : ""}`;
}

function endsOf(element: MapElement): string[] {
  switch (element.what) {
    case "step":
      // an arrow to a step means what the customer does there
      return [element.id, `${element.id}.customer`];
    case "card":
      return [element.id, `${element.step?.id}.${element.lane}`];
    default:
      return [];
  }
}

function endText(outline: Outline, end: string): string {
  const elements = elementsOf(outline).filter((element) => element.what !== "stage");
  const whole = elements.find((element) => element.id === end);
  if (whole) {
    return whole.title;
  }
  const [id, lane] = end.split(".");
  const step = elements.find((element) => element.what === "step" && element.id === id)?.title ?? end;
  const name = outline.lanes.find((each) => each.lane === lane)?.name ?? lane;
  return name ? `${step}, ${name}` : step;
}
