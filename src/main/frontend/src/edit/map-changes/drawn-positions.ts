import type { Outline } from "../wire";
import { keyOf } from "./elements";
import type { FeelingBand, FeelingPoint } from "./feelings";
import type { Box, Column, Plan } from "./geometry";

/** Minimum width of a column, as in the layout; used if the width cannot be measured. */
const MIN_COLUMN = 168;

/** Minimum distance between two columns. */
const MIN_GAP = 4;

/** The distance of a step's number from the left edge of its column. */
const NUMBER_IN = 2;

/** The drawn nodes of elements, by the elements' keys. */
export function drawnElements(svg: SVGSVGElement): Map<string, SVGGraphicsElement> {
  const drawn = new Map<string, SVGGraphicsElement>();
  for (const link of svg.querySelectorAll<SVGGraphicsElement>("[data-frontstage-item], [data-frontstage-stage]")) {
    const stage = link.getAttribute("data-frontstage-stage");
    const key =
      stage === null ? (link.getAttribute("data-frontstage-item") ?? "") : keyOf({ what: "stage", id: stage });
    if (!drawn.has(key)) {
      drawn.set(key, link);
    }
  }
  return drawn;
}

/** Measures the positions of everything on a drawing. */
export function planOf(svg: SVGSVGElement, drawn: Map<string, SVGGraphicsElement>, outline: Outline): Plan {
  const { width, height } = svg.viewBox.baseVal;
  const boxes = new Map([...drawn].map(([key, link]) => [key, boxOf(link)]));
  const numbers = [...svg.querySelectorAll<SVGGraphicsElement>("g.frontstage-step:not([data-frontstage-item])")].map(
    boxOf,
  );
  const frames = new Map([...drawn].flatMap(([key, link]) => framesOf(link).map((frame) => [key, frame])));
  const columns = columnsOf(outline, boxes, numbers, frames);
  for (const column of columns) {
    // a title without a frame is only as wide as its text
    const box = column.step === null ? undefined : boxes.get(column.step);
    if (box) {
      boxes.set(column.step ?? "", { ...box, left: column.left, right: column.right });
    }
  }
  const rows = rowsOf(svg, outline);
  const heads = numbers.length > 0 ? Math.min(...numbers.map((box) => box.top)) - 6 : (rows[0]?.top ?? 0);
  return { outline, width, height, columns, rows, heads, boxes, feelings: feelingsOf(svg) };
}

/** The box around a step at the cards level; none at a level that shows only its title. */
function framesOf(link: SVGGraphicsElement): Box[] {
  return [...link.querySelectorAll<SVGGraphicsElement>(":scope > .frontstage-fill-customer-card")].map(boxOf);
}

function columnsOf(
  outline: Outline,
  boxes: Map<string, Box>,
  numbers: Box[],
  frames: ReadonlyMap<string, Box>,
): Column[] {
  const columns: Column[] = [];
  let number = 0;
  for (const stage of outline.stages) {
    const head = boxes.get(keyOf({ what: "stage", id: stage.id }));
    if (stage.steps.length === 0 && head) {
      columns.push({ left: head.left, right: head.right, stage: stage.id, step: null });
    }
    stage.steps.forEach((step, i) => {
      const left = (numbers[number++]?.left ?? 0) - NUMBER_IN;
      const cards = step.cells.flatMap((cell) => cell.cards.filter((card) => card.span === 1));
      const notes = [...step.pains, ...step.delights, ...step.opportunities];
      const widths = [...cards, ...notes].map(({ id }) => boxes.get(id)).map((box) => (box ? box.right - left : 0));
      const last = i === stage.steps.length - 1 && head ? head.right : 0;
      // folded columns are narrower
      const next = (numbers[number]?.left ?? Number.POSITIVE_INFINITY) - NUMBER_IN - MIN_GAP;
      const right = last || Math.min(left + Math.max(MIN_COLUMN, ...widths), next);
      const { left: from, right: to } = frames.get(step.id) ?? { left, right };
      columns.push({ left: from, right: to, stage: stage.id, step: step.id });
    });
  }
  return columns;
}

/** The lanes' bands, which are drawn in the order of the lanes. */
function rowsOf(svg: SVGSVGElement, outline: Outline): Plan["rows"] {
  const bands = [
    ...svg.querySelectorAll<SVGGraphicsElement>(":scope > .frontstage-decoration:first-of-type > rect[class*='-band']"),
  ].map(boxOf);
  return bands.length === outline.lanes.length
    ? outline.lanes.map(({ lane }, i) => ({ lane, top: bands[i]?.top ?? 0, bottom: bands[i]?.bottom ?? 0 }))
    : [];
}

/** The band of the curves, found by its lines: there is one at each score. */
function feelingsOf(svg: SVGSVGElement): FeelingBand | null {
  const zero = svg.querySelector<SVGGraphicsElement>(".frontstage-stroke-emotion-zero");
  const lines = [...svg.querySelectorAll<SVGGraphicsElement>(".frontstage-stroke-emotion-grid")].map(heightOf);
  if (!zero || lines.length === 0) {
    return null;
  }
  const apart = Math.min(...lines.map((line) => Math.abs(line - heightOf(zero))));
  const points = [...svg.querySelectorAll<SVGGraphicsElement>("[data-frontstage-feeling]")].map(pointOf);
  return { zero: heightOf(zero), apart, points: points.sort((one, other) => one.x - other.x) };
}

/** Reads the step and the persona of a point. */
function pointOf(drawn: SVGGraphicsElement): FeelingPoint {
  const [step = "", persona = ""] = (drawn.getAttribute("data-frontstage-feeling") ?? "").split(" ");
  const { left, right, top, bottom } = boxOf(drawn);
  return { step, persona, x: (left + right) / 2, y: (top + bottom) / 2 };
}

function heightOf(line: SVGGraphicsElement): number {
  return line.getBBox().y;
}

function boxOf(drawn: SVGGraphicsElement): Box {
  const { x, y, width, height } = drawn.getBBox();
  return { left: x, top: y, right: x + width, bottom: y + height };
}
