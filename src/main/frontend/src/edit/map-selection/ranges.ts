import { keyOf, levelOf, type MapElement } from "../map-changes/elements";
import type { Box } from "../map-changes/geometry";

/** All elements between two, both included, that can be selected together with the second one. */
export function rangeOf(
  elements: readonly MapElement[],
  boxes: ReadonlyMap<string, Box>,
  from: MapElement,
  to: MapElement,
): MapElement[] {
  const [one, other] = [boxes.get(keyOf(from)), boxes.get(keyOf(to))];
  if (!one || !other || levelOf(from) !== levelOf(to)) {
    return [to];
  }
  const around = {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
  return elements.filter((each) => levelOf(each) === levelOf(to) && touches(boxes.get(keyOf(each)), around));
}

/** The elements that a frame selects: cards and items; if it touches none, steps; if none of these either, stages. */
export function framed(
  elements: readonly MapElement[],
  boxes: ReadonlyMap<string, Box>,
  frame: Box,
): readonly MapElement[] {
  const touched = elements.filter((each) => touches(boxes.get(keyOf(each)), frame));
  const of = (level: ReturnType<typeof levelOf>): MapElement[] => touched.filter((each) => levelOf(each) === level);
  return [of("inner"), of("step"), of("stage")].find((each) => each.length > 0) ?? [];
}

function touches(box: Box | undefined, frame: Box): boolean {
  return (
    box !== undefined &&
    box.left < frame.right &&
    box.right > frame.left &&
    box.top < frame.bottom &&
    box.bottom > frame.top
  );
}
