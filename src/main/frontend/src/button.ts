const SHAPES: Record<string, string> = {
  "zoom-in": "M8 3v10M3 8h10",
  "zoom-out": "M3 8h10",
  fit: "M2 4v8M14 4v8M4 8h8M6 6L4 8l2 2M10 6l2 2-2 2",
  full: "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3",
  link: "M7 9.5l2-3M6.5 5.5L8 4a2.5 2.5 0 013.6 3.5L10 9.2M9.5 10.5L8 12a2.5 2.5 0 01-3.6-3.5L6 6.8",
  close: "M4 4l8 8M12 4l-8 8",
};
const SVG = "http://www.w3.org/2000/svg";

/** A small button with a sign, named for everybody by its label. */
export function button(sign: string, label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "frontstage-button";
  name(element, label);
  element.append(icon(SHAPES[sign] ?? ""));
  element.addEventListener("click", press);
  return element;
}

export function name(element: HTMLElement, label: string): void {
  element.title = label;
  element.setAttribute("aria-label", label);
}

/** A sign on a ground of 16 by 16; its button has the name. */
export function icon(shape: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("width", "16");
  svg.setAttribute("height", "16");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "frontstage-icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", shape);
  svg.append(path);
  return svg;
}
