import type { Outline } from "../wire";
import type { Box, Column, Plan } from "./geometry";
import { keyOf, thingsOf } from "./things";

/** As wide as the least column of the layout: where nothing tells how wide one is. */
const LEAST = 168;

/** How far the number of a step stands within its column. */
const NUMBER_IN = 2;

/** Reads from a drawing where everything stands. */
export function planOf(svg: SVGSVGElement, outline: Outline): Plan {
  const { width, height } = svg.viewBox.baseVal;
  const boxes = new Map<string, Box>();
  for (const thing of thingsOf(outline)) {
    const name = thing.what === "stage" ? "data-frontstage-stage" : "data-frontstage-item";
    const drawn = svg.querySelector<SVGGraphicsElement>(`[${name}="${CSS.escape(thing.id)}"]`);
    if (drawn) {
      boxes.set(keyOf(thing), boxOf(drawn));
    }
  }
  const numbers = [...svg.querySelectorAll<SVGGraphicsElement>("g.frontstage-step:not([data-frontstage-item])")].map(boxOf);
  const columns = columnsOf(outline, boxes, numbers);
  for (const column of columns) {
    // a title without a frame is as wide as its words
    const box = column.step === null ? undefined : boxes.get(column.step);
    if (box) {
      boxes.set(column.step ?? "", { ...box, left: column.left, right: column.right });
    }
  }
  const rows = rowsOf(svg, outline);
  const heads = numbers.length > 0 ? Math.min(...numbers.map((box) => box.top)) - 6 : (rows[0]?.top ?? 0);
  return { outline, width, height, columns, rows, heads, boxes };
}

function columnsOf(outline: Outline, boxes: Map<string, Box>, numbers: Box[]): Column[] {
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
      columns.push({ left, right: last || left + Math.max(LEAST, ...widths), stage: stage.id, step: step.id });
    });
  }
  return columns;
}

/** The bands of the lanes are drawn in the order of the lanes. */
function rowsOf(svg: SVGSVGElement, outline: Outline): Plan["rows"] {
  const bands = [...svg.querySelectorAll<SVGGraphicsElement>(":scope > .frontstage-decoration:first-of-type > rect[class*='-band']")].map(boxOf);
  return bands.length === outline.lanes.length
    ? outline.lanes.map(({ lane }, i) => ({ lane, top: bands[i]?.top ?? 0, bottom: bands[i]?.bottom ?? 0 }))
    : [];
}

function boxOf(drawn: SVGGraphicsElement): Box {
  const { x, y, width, height } = drawn.getBBox();
  return { left: x, top: y, right: x + width, bottom: y + height };
}
