import type { Key, Value } from "./filter";
import { plain, type Thing } from "./match";

/** A value for a filter, and its displayed name. */
export interface Choice {
  key: Key;
  value: Value;
  label: string;
}

/** The displayed names of values. */
export interface ValueNames {
  nobody: string;
  severities: Readonly<Record<string, string>>;
  statuses: Readonly<Record<string, string>>;
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The values that a map has, with their names: everything that a filter can use. */
export class Vocabulary {
  readonly choices: readonly Choice[];

  /** @param days the days offered for `changed` */
  constructor(
    things: readonly Thing[],
    personas: readonly { id: string; name: string }[],
    names: ValueNames,
    days: readonly string[] = [],
  ) {
    const owners = new Set(things.flatMap(({ owner }) => (owner === undefined ? [] : [owner])));
    const ids = new Set([...personas.map(({ id }) => id), ...things.flatMap((thing) => thing.for ?? [])]);
    const titles = new Map(personas.map(({ id, name }) => [id, name]));
    const stages = things.filter(({ kind }) => kind === "stage");
    const choice = (key: Key, value: Value, label: string): Choice => ({ key, value, label });
    this.choices = [
      ...[...ids].map((id) => choice("persona", id, titles.get(id) ?? id)),
      ...stages.map(({ id, title }) => choice("stage", id, title)),
      ...[...owners].map((owner) => choice("owner", owner, owner)),
      choice("owner", null, names.nobody),
      ...Object.entries(names.severities).map(([value, label]) => choice("severity", value, label)),
      ...Object.entries(names.statuses).map(([value, label]) => choice("status", value, label)),
      ...days.map((day) => choice("changed", day, day)),
    ];
  }

  /** A value in the map's spelling, found by its id or name in any case; undefined if there is none. */
  resolve(key: Key, value: Value): Value | undefined {
    if (key === "changed") {
      return value !== null && DAY.test(value) ? value : undefined;
    }
    const own = this.choices.filter((choice) => choice.key === key);
    const exact = own.find((choice) => choice.value === value);
    if (exact || value === null) {
      return exact?.value;
    }
    const said = plain(value);
    return own.find((choice) => plain(choice.value ?? "") === said || plain(choice.label) === said)?.value;
  }

  label(key: Key, value: Value): string {
    return this.choices.find((choice) => choice.key === key && choice.value === value)?.label ?? value ?? "";
  }
}
