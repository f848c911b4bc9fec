import type { ElementKind, Outline, OutlineItems, OutlineStage, OutlineStep } from "../wire";

/** An element of a map: a stage, step, card, pain point, delight or opportunity. */
export interface MapElement {
  what: ElementKind;
  id: string;
  title: string;
  stage: OutlineStage;
  /** Its step, or the step itself; null for stages and items of a whole stage. */
  step: OutlineStep | null;
  /** The lane of a card, or of an item of a step; otherwise null. */
  lane: string | null;
  /** Its position among its siblings, from 0. */
  place: number;
  /** The number of its siblings, itself included. */
  of: number;
}

/** The lane of customer actions; items belong to it if they name no lane. */
export const CUSTOMER = "customer";

/** The key of an element, unique on its map. A stage and a step may have the same id. */
export function keyOf(element: { what: ElementKind; id: string }): string {
  return element.what === "stage" ? `stage ${element.id}` : element.id;
}

/** The elements of a map in reading order: stage by stage, step by step. */
export function elementsOf(outline: Outline): MapElement[] {
  const elements: MapElement[] = [];
  outline.stages.forEach((stage, i) => {
    elements.push({ ...named("stage", stage), stage, step: null, lane: null, place: i, of: outline.stages.length });
    items(stage, stage, null, elements);
    stage.steps.forEach((step, k) => {
      elements.push({ ...named("step", step), stage, step, lane: null, place: k, of: stage.steps.length });
      for (const { lane, cards } of step.cells) {
        cards.forEach((card, place) =>
          elements.push({ ...named("card", card), stage, step, lane, place, of: cards.length }),
        );
      }
      items(step, stage, step, elements);
    });
  });
  return elements;
}

function items(at: OutlineItems, stage: OutlineStage, step: OutlineStep | null, elements: MapElement[]): void {
  const add = (what: ElementKind, list: { id: string; title: string; lane: string }[]): void =>
    list.forEach((item, place) =>
      elements.push({ ...named(what, item), stage, step, lane: step && item.lane, place, of: list.length }),
    );
  add("pain", at.pains);
  add("delight", at.delights);
  add("opportunity", at.opportunities);
}

function named(
  what: ElementKind,
  { id, title }: { id: string; title: string },
): { what: ElementKind; id: string; title: string } {
  return { what, id, title };
}

/** Maximum number of elements that the wiki copies or changes together. */
export const MAX_TOGETHER = 50;

/** The level of an element; only elements of one level can be copied together. */
export function levelOf({ what }: Pick<MapElement, "what">): "stage" | "step" | "inner" {
  return what === "stage" || what === "step" ? what : "inner";
}

/** Some elements, without those that are inside another one of them. */
export function outermost(elements: readonly MapElement[]): MapElement[] {
  const has = (what: ElementKind, id: string): boolean => elements.some((each) => each.what === what && each.id === id);
  return elements.filter(
    ({ what, stage, step }) =>
      what === "stage" || !(has("stage", stage.id) || (what !== "step" && step !== null && has("step", step.id))),
  );
}

export function isItem(what: ElementKind): boolean {
  return what === "pain" || what === "delight" || what === "opportunity";
}

/** The element to select after another one is removed: the next of its kind, else the previous one, else its parent. */
export function nextSelection(elements: readonly MapElement[], gone: MapElement): MapElement | null {
  const siblings = elements.filter(
    (element) =>
      element.what === gone.what &&
      (gone.what !== "card" || element.lane === gone.lane) &&
      (gone.what === "stage" || sameParent(element, gone)),
  );
  const next = siblings[Math.min(gone.place, siblings.length - 1)];
  const parent = elements.find((element) =>
    gone.step && gone.what !== "step"
      ? element.what === "step" && element.id === gone.step.id
      : element.what === "stage" && element.id === gone.stage.id,
  );
  return next ?? parent ?? elements[0] ?? null;
}

function sameParent(one: MapElement, other: MapElement): boolean {
  return one.stage.id === other.stage.id && (one.what === "step" || one.step?.id === other.step?.id);
}
