import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { pointerOutsideOfPreview } from "@atlaskit/pragmatic-drag-and-drop/element/pointer-outside-of-preview";
import { setCustomNativeDragPreview } from "@atlaskit/pragmatic-drag-and-drop/element/set-custom-native-drag-preview";
import { create } from "../../dom";
import { DRAGGED, dragPreviewOf } from "./drag-preview";
import type { DropTarget } from "./drop-target";
import type { MapElement } from "./elements";

/** Lets the mouse drag an element, with the browser's own drag and drop. */
export function dragByMouse(handle: HTMLElement, element: MapElement, lifted: () => void): () => void {
  return draggable({
    element: handle,
    getInitialData: () => ({ element }),
    onGenerateDragPreview: ({ nativeSetDragImage }) =>
      setCustomNativeDragPreview({
        nativeSetDragImage,
        getOffset: pointerOutsideOfPreview({ x: "12px", y: "8px" }),
        render: ({ container }) => container.append(create("div", "", { class: "frontstage" }, dragPreviewOf(element))),
      }),
    onDragStart: () => {
      handle.classList.add(DRAGGED);
      lifted();
    },
    onDrop: () => handle.classList.remove(DRAGGED),
  });
}

/** Makes the whole drawing one drop target; what is under the pointer is calculated. */
export function dropByMouse(scroller: HTMLElement, list: HTMLElement, dropping: DropTarget): () => void {
  const held = (
    data: Record<string | symbol, unknown>,
    { clientX, clientY }: { clientX: number; clientY: number },
  ): Parameters<DropTarget["drop"]>[0] => ({
    element: data.element as MapElement,
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
