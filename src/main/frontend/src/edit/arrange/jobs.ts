import type { Edit } from "../wire";
import { type Goal, moveEdit } from "./moves";
import { texts } from "./texts";
import type { Thing } from "./things";
import type { Job } from "./turns";

/** One change of a thing, as it is when its turn comes. */
export function changeOf(about: Thing | null, edit: (now: Thing) => Edit): Job {
  return { about, make: (now) => (now ? edit(now) : texts.gone()) };
}

export function duplicateOf(about: Thing): Job {
  return changeOf(about, ({ what, id }) => ({ edit: "duplicate", what, id }));
}

export function deletionOf(about: Thing): Job {
  return changeOf(about, ({ what, id }) => ({ edit: "delete", what, id }));
}

/**
 * @param about null: nothing is chosen any more
 * @param persona of whom alone it is said
 */
export function settingOf(about: Thing | null, key: string, value: string, persona?: string): Job {
  return changeOf(about, ({ what, id }) => ({ edit: "set", what, id, key, value, ...(persona === undefined ? {} : { persona }) }));
}

/** @param goal null: it cannot go there */
export function moveOf(about: Thing, goal: (now: Thing) => Goal | null): Job {
  return {
    about,
    make: (now) => {
      const to = now && goal(now);
      return now && to ? moveEdit(now, to) : texts.edge();
    },
  };
}

/** An arrow goes. */
export function disconnectionOf({ from, to }: { from: string; to: string }): Job {
  return { about: null, make: () => ({ edit: "disconnect", from, to }) };
}
