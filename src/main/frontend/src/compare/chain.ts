import { createSvg } from "../dom";

const LIT = "frontstage-lit";

/** Draws what is connected to a gap over the drawing, and highlights both ends; removes what was drawn before. */
export function drawChain(svg: SVGSVGElement, chain: readonly [string, string][]): void {
  svg.querySelector(".frontstage-chain")?.remove();
  svg.querySelectorAll(`.${LIT}`).forEach((lit) => lit.classList.remove(LIT));
  const lines = chain.flatMap(([from, to]) => {
    const ends = [element(svg, from), element(svg, to)];
    ends.forEach((end) => end?.classList.add(LIT));
    const [first, last] = ends;
    return first && last ? [createSvg("path", { d: between(first.getBBox(), last.getBBox()) })] : [];
  });
  if (lines.length > 0) {
    svg.append(createSvg("g", { class: "frontstage-chain", "aria-hidden": "true" }, ...lines));
  }
}

/** The drawn node of an element; null if it is not in the drawing, such as the needs of a stage. */
function element(svg: SVGSVGElement, id: string): SVGGraphicsElement | null {
  return svg.querySelector(`:is(a, g)[data-frontstage-item="${CSS.escape(id)}"]`);
}

type Box = { x: number; y: number; width: number; height: number };

/** A curve from one side to the other: down or up, or sideways between neighbours in a row. */
export function between(from: Box, to: Box): string {
  const below = to.y >= from.y + from.height;
  const above = to.y + to.height <= from.y;
  if (below || above) {
    const x1 = from.x + from.width / 2;
    const x2 = to.x + to.width / 2;
    const y1 = below ? from.y + from.height : from.y;
    const y2 = below ? to.y : to.y + to.height;
    const middle = (y1 + y2) / 2;
    return `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}`;
  }
  const right = to.x >= from.x;
  const x1 = right ? from.x + from.width : from.x;
  const x2 = right ? to.x : to.x + to.width;
  const y1 = from.y + from.height / 2;
  const y2 = to.y + to.height / 2;
  return `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
}
