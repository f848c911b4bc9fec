import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { pointerOutsideOfPreview } from "@atlaskit/pragmatic-drag-and-drop/element/pointer-outside-of-preview";
import { setCustomNativeDragPreview } from "@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview";
import { element } from "../../issues/element";
import { chipOf, DRAGGED } from "./chip";
import type { Dropping } from "./dropping";
import type { Thing } from "./things";

/** Lets a thing be dragged as browsers do it: by the mouse. */
export function liftByMouse(handle: HTMLElement, thing: Thing, lifted: () => void): () => void {
  return draggable({
    element: handle,
    getInitialData: () => ({ thing }),
    onGenerateDragPreview: ({ nativeSetDragImage }) =>
      setCustomNativeDragPreview({
        nativeSetDragImage,
        getOffset: pointerOutsideOfPreview({ x: "12px", y: "8px" }),
        render: ({ container }) => container.append(element("div", "", { class: "frontstage" }, chipOf(thing))),
      }),
    onDragStart: () => {
      handle.classList.add(DRAGGED);
      lifted();
    },
    onDrop: () => handle.classList.remove(DRAGGED),
  });
}

/** The whole drawing is one target: what is under the pointer is reckoned. */
export function dropByMouse(scroller: HTMLElement, list: HTMLElement, dropping: Dropping): () => void {
  const held = (data: Record<string | symbol, unknown>, { clientX, clientY }: { clientX: number; clientY: number }): Parameters<Dropping["drop"]>[0] => ({
    thing: data.thing as Thing,
    x: clientX,
    y: clientY,
  });
  return dropTargetForElements({
    element: scroller,
    canDrop: ({ source }) => list.contains(source.element),
    onDrag: ({ source, location }) => dropping.over(held(source.data, location.current.input), false),
    onDragLeave: () => dropping.leave(),
    onDrop: ({ source, location }) => dropping.drop(held(source.data, location.current.input)),
  });
}
