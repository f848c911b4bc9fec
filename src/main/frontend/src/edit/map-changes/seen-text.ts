import type { PanelTarget } from "../side-panel/panel-host";
import type { Edit, Field, Panel, PanelKind } from "../wire";
import type { Plan } from "./geometry";

/** A text that is displayed on the map and is not the title of an element. */
export interface SeenText {
  /** The element that has the text. */
  target: PanelTarget;
  /** The displayed text; of a longer text, only the end or one line may be displayed. */
  shown: string;
  how: "whole" | "end" | "line";
  /** The key of the text in the definition, if its position on the map reveals it. */
  key?: string;
  /** If it is part of a figure: a text that begins with the figure's name. */
  figure?: string;
  /** The node that displays it. */
  at: Element;
}

/** A text that was found in the definition, and how to change it. */
export interface FoundText {
  /** The displayed name of its field. */
  label: string;
  value: string;
  edit: (id: string, value: string) => Edit;
}

const WORDS = [".frontstage-words", ".frontstage-quote", ".frontstage-note", ".frontstage-goal", ".frontstage-title"]
  .concat(".frontstage-summary", ".frontstage-scenario", ".frontstage-value", ".frontstage-compared")
  .join();

/** A text in the map's head: the map's own, or a persona's. */
export function seenInHead(target: Element): SeenText | null {
  const words = target.closest(".frontstage-head") && target.closest(WORDS);
  const head = words?.closest(".frontstage-head");
  if (!words || !head) {
    return null;
  }
  const fact = words.closest(".frontstage-fact")?.querySelector(".frontstage-label")?.textContent ?? "";
  const personas = [...head.querySelectorAll(".frontstage-personas li")];
  const persona =
    words.closest(".frontstage-personas li") ??
    personas.find((each) => fact !== "" && each.querySelector("strong")?.textContent === fact);
  const id = persona?.querySelector("[data-frontstage-filter]")?.getAttribute("data-frontstage-filter")?.split(":")[1];
  const isFigure = words.closest(".frontstage-figures") !== null;
  return {
    target: persona && id ? { what: "persona", id } : { what: "map", id: "map" },
    shown: words.textContent ?? "",
    how: "whole",
    at: words,
    ...(isFigure ? { key: "metrics", figure: fact } : {}),
  };
}

/** The value or target of a figure at a point of the window: a stage's in its head, a step's below. */
export function seenFigure(drawn: Element, x: number, y: number, target: PanelTarget): SeenText | null {
  const at = [...drawn.querySelectorAll("text[class*='strong'], text[class*='small']")].find((each) =>
    isAt(each, x, y),
  );
  const shown = at?.textContent ?? "";
  const figure = at?.closest(".frontstage-measure")?.getAttribute("aria-label") ?? undefined;
  return at && /\d/.test(shown) && !at.closest(".frontstage-counts")
    ? { target, shown, how: "whole", key: "metrics", at, ...(figure === undefined ? {} : { figure }) }
    : null;
}

/** The name of a lane beside the drawing. */
export function seenLaneName(target: Element, y: number, plan: Plan): SeenText | null {
  const names = target.closest(".frontstage-names")?.querySelector("svg");
  const name = target.closest(".frontstage-lane");
  if (!names || !name) {
    return null;
  }
  const { top, height } = names.getBoundingClientRect();
  const inDrawing = ((y - top) / height) * plan.height;
  const row = plan.rows.find((each) => inDrawing >= each.top && inDrawing < each.bottom);
  const shown = plan.outline.lanes.find(({ lane }) => lane === row?.lane)?.name;
  return row && shown !== undefined
    ? { target: { what: "lane", id: row.lane }, shown, how: "whole", key: "name", at: name }
    : null;
}

/** A thought, expectation or quote of a step at a point of the window. */
export function seenThought(svg: SVGSVGElement, x: number, y: number, step: string): SeenText | null {
  const at = [...svg.querySelectorAll(".frontstage-thought")].find((each) => isAt(each, x, y));
  return at ? { target: { what: "step", id: step }, shown: at.getAttribute("aria-label") ?? "", how: "end", at } : null;
}

/** A line of a quote in the drawing of a pain point, delight or opportunity. */
export function seenQuote(drawn: Element, x: number, y: number, target: PanelTarget): SeenText | null {
  const at = [...drawn.querySelectorAll("text[class*='italic']")].find((each) => isAt(each, x, y));
  return at ? { target, shown: at.textContent ?? "", how: "line", key: "quote", at } : null;
}

/** The field in which a text is written; null if no field can change it. */
export function findText(panel: Panel, { shown, how, key, figure }: SeenText): FoundText | null {
  const words = normal(shown);
  const says = (value: string): boolean => {
    const whole = normal(value);
    return (
      words !== "" &&
      whole !== "" &&
      (how === "whole" ? words === whole : how === "end" ? words.endsWith(whole) : whole.includes(words))
    );
  };
  const found = panel.groups
    .flatMap(({ fields }) => fields)
    .filter((field) => key === undefined || field.key === key)
    .flatMap((field) => textsOf(field, panel.what, figure).filter(({ value }) => says(value)));
  return found.sort((one, other) => other.value.length - one.value.length)[0] ?? null;
}

function textsOf(field: Field, what: PanelKind, figure?: string): FoundText[] {
  const { key, control, values, label } = field;
  if (field.isTitle) {
    return values.map((value) => ({ label, value, edit: (id, title) => ({ edit: "rename", what, id, title }) }));
  }
  if (control === "metrics") {
    return figuresOf(field, what, figure);
  }
  if (control !== "text" && control !== "lines" && control !== "texts") {
    return [];
  }
  const own: FoundText[] = values.map((value, i) => ({
    label,
    value,
    edit: (id, text) =>
      control === "texts"
        ? { edit: "set", what, id, key, values: values.map((each, k) => (k === i ? text : each)), seen: values }
        : { edit: "set", what, id, key, value: text },
  }));
  const byPersona: FoundText[] = field.personas.map(({ persona, value }) => ({
    label,
    value,
    edit: (id, text) => ({ edit: "set", what, id, key, value: text, persona }),
  }));
  return [...own, ...byPersona];
}

/** @param figure a text that begins with the name of the figure; missing for any figure */
function figuresOf({ metrics }: Field, what: PanelKind, figure?: string): FoundText[] {
  return metrics
    .filter(({ name }) => figure === undefined || figure.startsWith(name))
    .flatMap((metric) =>
      (["value", "target", "baseline"] as const).map((key) => ({
        label: metric.name,
        value: metric[key],
        edit: (id: string, value: string): Edit => ({ edit: "metric", what, id, name: metric.name, key, value }),
      })),
    );
}

/** Removes what a drawing adds: quotation marks, the arrow before a target, and line breaks in place of spaces. */
function normal(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^[\s“„"«»→]+|[\s“”"«»]+$/g, "")
    .trim();
}

function isAt(drawn: Element, x: number, y: number): boolean {
  const { left, right, top, bottom } = drawn.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
