/** What a filter can ask for besides words. */
export const KEYS = ["persona", "stage", "owner", "severity", "status", "changed"] as const;

export type Key = (typeof KEYS)[number];

/** A value asked for; null, only of an owner: nobody. */
export type Value = string | null;

/** One key with the values of which one has to hold, or words that all have to occur. */
export type Condition = { key: Key; values: Value[] } | { key: "words"; text: string };

/** Conditions that all have to hold, in the order in which they were set; one for each key. */
export type Filter = readonly Condition[];

/** A part that cannot be understood: a key that there is not. */
export interface UnknownPart {
  key: string;
  value: string;
}

export interface Parsed {
  filter: Filter;
  unknown: UnknownPart[];
}

export const isKey = (word: string): word is Key => (KEYS as readonly string[]).includes(word);

/** A filter with these values of a key; without the key if there are none. Its place stays. */
export function withValues(filter: Filter, key: Key, values: readonly Value[]): Filter {
  const condition: Condition = { key, values: [...new Set(values)] };
  return replaced(filter, key, values.length > 0 ? condition : null);
}

/** A filter with these words; without words if they are blank. */
export function withWords(filter: Filter, text: string): Filter {
  const words = text.trim();
  return replaced(filter, "words", words ? { key: "words", text: words } : null);
}

/** A filter that also asks for this: other values of the same key are or, other words have to occur as well. */
export function withCondition(filter: Filter, condition: Condition): Filter {
  return condition.key === "words"
    ? withWords(filter, `${wordsOf(filter)} ${condition.text}`)
    : withValues(filter, condition.key, [...valuesOf(filter, condition.key), ...condition.values]);
}

/** A filter that also asks for all of these. */
export function withTyped(filter: Filter, typed: Filter): Filter {
  return typed.reduce(withCondition, filter);
}

export function withoutKey(filter: Filter, key: Condition["key"]): Filter {
  return filter.filter((condition) => condition.key !== key);
}

/** The values of a key; none if it is not asked for. */
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
