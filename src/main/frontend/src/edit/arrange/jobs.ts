import type { Edit } from "../wire";
import type { Sign } from "./icons";
import { type Goal, moveEdit } from "./moves";
import { texts } from "./texts";
import type { Thing } from "./things";
import type { Job } from "./turns";

/** One change of a thing, as it is when its turn comes. */
export function changeOf(about: Thing | null, edit: (now: Thing) => Edit): Job {
  return { about, make: (now) => (now ? edit(now) : texts.gone()) };
}

/** A change of the chosen thing that asks nothing more: its button and its keys. The wiki knows it by the name of its entry. */
interface Simple {
  sign: Sign;
  label: () => string;
  keys: string[];
  withControl: string[];
}

const simple = (change: Simple): Simple => change;

/** All of these: a new one is an entry here. */
export const SIMPLE = {
  duplicate: simple({ sign: "duplicate", label: texts.duplicate, keys: [], withControl: ["d"] }),
  delete: simple({ sign: "remove", label: texts.remove, keys: ["Delete", "Backspace"], withControl: [] }),
};

export type SimpleName = keyof typeof SIMPLE;

export const SIMPLE_NAMES = Object.keys(SIMPLE) as SimpleName[];

export function isSimple(name: string): name is SimpleName {
  return name in SIMPLE;
}

export function simpleOf(about: Thing, name: SimpleName): Job {
  return changeOf(about, ({ what, id }) => ({ edit: name, what, id }));
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
