/** The keys that a filter can have besides words. */
export const KEYS = ["persona", "stage", "owner", "severity", "status", "changed"] as const;

export type Key = (typeof KEYS)[number];

/** A requested value; null, only for an owner, means nobody. */
export type Value = string | null;

/** One key with several values, one of which must match, or words that must all occur. */
export type Condition = { key: Key; values: Value[] } | { key: "words"; text: string };

/** Conditions that must all hold, in the order in which they were set; one for each key. */
export type Filter = readonly Condition[];

/** A part with an unknown key. */
export interface UnknownPart {
  key: string;
  value: string;
}

export interface Parsed {
  filter: Filter;
  unknown: UnknownPart[];
}

export const isKey = (word: string): word is Key => (KEYS as readonly string[]).includes(word);

/** A filter with these values for a key, in the same place; without the key if there are none. */
export function withValues(filter: Filter, key: Key, values: readonly Value[]): Filter {
  const condition: Condition = { key, values: [...new Set(values)] };
  return replaced(filter, key, values.length > 0 ? condition : null);
}

/** A filter with these words; without words if the text is blank. */
export function withWords(filter: Filter, text: string): Filter {
  const words = text.trim();
  return replaced(filter, "words", words ? { key: "words", text: words } : null);
}

/** A filter with one more condition: values of one key are alternatives, words must all occur. */
export function withCondition(filter: Filter, condition: Condition): Filter {
  return condition.key === "words"
    ? withWords(filter, `${wordsOf(filter)} ${condition.text}`)
    : withValues(filter, condition.key, [...valuesOf(filter, condition.key), ...condition.values]);
}

/** A filter with all of these conditions, too. */
export function withTyped(filter: Filter, typed: Filter): Filter {
  return typed.reduce(withCondition, filter);
}

export function withoutKey(filter: Filter, key: Condition["key"]): Filter {
  return filter.filter((condition) => condition.key !== key);
}

/** The values of a key; empty if the filter does not have the key. */
export function valuesOf(filter: Filter, key: Key): readonly Value[] {
  const found = filter.find((condition) => condition.key === key);
  return found && found.key !== "words" ? found.values : [];
}

export function wordsOf(filter: Filter): string {
  const found = filter.find((condition) => condition.key === "words");
  return found?.key === "words" ? found.text : "";
}

function replaced(filter: Filter, key: Condition["key"], by: Condition | null): Filter {
  const at = filter.findIndex((condition) => condition.key === key);
  if (at < 0) {
    return by ? [...filter, by] : filter;
  }
  return [...filter.slice(0, at), ...(by ? [by] : []), ...filter.slice(at + 1)];
}
