import type { Outline } from "../wire";
import { elementsOf, type MapElement } from "./elements";

export type Arrow = Outline["arrows"][number];

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

/**
 * The arrow whose label is drawn at a point of the window; of several, the nearest one.
 *
 * @param line a line of the label, as it is drawn
 */
export function arrowOfLabel(svg: SVGSVGElement, outline: Outline, line: string, x: number, y: number): Arrow | null {
  const words = line.trim();
  const found = outline.arrows.filter(({ label }) => words !== "" && label?.includes(words));
  const far = (arrow: Arrow): number => Math.min(...drawnOf(svg, outline, arrow).map((each) => distance(each, x, y)));
  return found.length < 2 ? (found[0] ?? null) : (found.sort((one, other) => far(one) - far(other))[0] ?? null);
}

/** The drawn ends of an arrow: groups with the ids of cards, or of a step. */
function drawnOf(svg: SVGSVGElement, outline: Outline, { from, to }: Arrow): Element[] {
  const [begin, end] = [idsOf(outline, from), idsOf(outline, to)];
  return [...svg.querySelectorAll("[data-frontstage-ends]")].filter((drawn) => {
    const [one = "", other = ""] = (drawn.getAttribute("data-frontstage-ends") ?? "").split(" ");
    return begin.includes(one) && end.includes(other);
  });
}

function idsOf(outline: Outline, end: string): string[] {
  const [id = "", lane] = end.split(".");
  const step = outline.stages.flatMap(({ steps }) => steps).find((each) => each.id === id);
  const cards = step?.cells.filter((cell) => cell.lane === (lane ?? "customer")).flatMap((cell) => cell.cards) ?? [];
  return [id, ...cards.map((card) => card.id)];
}

/** The distance of a point of the window from the frame around an element. */
function distance(drawn: Element, x: number, y: number): number {
  const { left, right, top, bottom } = drawn.getBoundingClientRect();
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function endsOf(element: MapElement): string[] {
  switch (element.what) {
    case "step":
      // an arrow to a step means the customer's action there
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
