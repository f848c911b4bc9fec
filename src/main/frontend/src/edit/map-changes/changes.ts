import { fill } from "../../dom";
import type { Edit, Outline } from "../wire";
import type { QueuedChange } from "./change-queue";
import { keyOf, MAX_TOGETHER, type MapElement } from "./elements";
import { feltAt } from "./feelings";
import { type Goal, moveEdit } from "./move-goals";
import type { SimpleChange } from "./simple-changes";
import { texts } from "./texts";

/** A change of an element, made in its current state when its turn comes. */
export function changeOf(about: MapElement | null, edit: (now: MapElement) => Edit): QueuedChange {
  return { about, make: (now) => (now ? edit(now) : texts.gone()) };
}

/** The same change of several elements, as one. */
export function severalOf(
  about: MapElement,
  elements: readonly MapElement[],
  find: (key: string) => MapElement | null,
  edit: (now: MapElement) => Edit | null,
): QueuedChange {
  return {
    about,
    make: () => {
      if (elements.length > MAX_TOGETHER) {
        return fill(texts.tooMany(), elements.length);
      }
      const edits: Edit[] = [];
      for (const element of elements) {
        const now = find(keyOf(element));
        if (!now) {
          return texts.gone();
        }
        const made = edit(now);
        if (!made) {
          return texts.edge();
        }
        edits.push(made);
      }
      return { edit: "several", edits };
    },
  };
}

export function simpleOf(about: MapElement, name: SimpleChange): QueuedChange {
  return changeOf(about, ({ what, id }) => ({ edit: name, what, id }));
}

/**
 * @param about the element; null if it is not drawn
 * @param id the id of what is changed, if it is not drawn
 */
export function editOf(about: MapElement | null, id: string, edit: (id: string) => Edit): QueuedChange {
  return about ? changeOf(about, (now) => edit(now.id)) : { about: null, make: () => edit(id) };
}

/** @param goal null if the element cannot move there */
export function moveOf(about: MapElement, goal: (now: MapElement) => Goal | null): QueuedChange {
  return {
    about,
    make: (now) => {
      const to = now && goal(now);
      return now && to ? moveEdit(now, to) : texts.edge();
    },
  };
}

/** Removes an arrow. */
export function disconnectionOf({ from, to }: { from: string; to: string }): QueuedChange {
  return { about: null, make: () => ({ edit: "disconnect", from, to }) };
}

/**
 * Changes a feeling at a step.
 *
 * @param about the step
 * @param outline the map at the time of the change
 * @param to returns the new feeling for the current one
 */
export function feelingChange(
  about: MapElement,
  persona: string,
  outline: () => Outline | null,
  to: (now: string) => string,
): QueuedChange {
  return {
    about,
    make: (step) => {
      const map = outline();
      if (!step || !map) {
        return texts.gone();
      }
      const now = feltAt(map, { step: step.id, persona });
      const value = to(now);
      return value === now
        ? texts.edge()
        : { edit: "set", what: "step", id: step.id, key: "feels", value, ...(persona ? { persona } : {}) };
    },
  };
}
