import { fill } from "../dom";
import type { Condition, Filter, Key, Value } from "./filter";
import { filterTexts, keyText } from "./filter-texts";
import type { Counted, Result } from "./match";
import type { Vocabulary } from "./vocabulary";

/** A value of a filter that the map does not have. */
export interface Missing {
  key: Key;
  value: Value;
}

/** `4 of 7 pains · 5 of 6 opportunities · 4 of 12 steps`. */
export function counted({ pains, opportunities, steps }: Result): string {
  return fill(filterTexts.count(), ...[pains, opportunities, steps].flatMap(({ hits, all }: Counted) => [hits, all]));
}

/** `2 pains · 1 opportunity`. */
export function itemsCounted(pains: number, opportunities: number): string {
  return [
    fill(pains === 1 ? filterTexts.pain() : filterTexts.pains(), pains),
    fill(opportunities === 1 ? filterTexts.opportunity() : filterTexts.opportunities(), opportunities),
  ].join(" \u00b7 ");
}

export function placesCounted(places: number): string {
  return fill(places === 1 ? filterTexts.place() : filterTexts.places(), places);
}

/** `Nothing on this map is critical and owned by Customer care.` */
export function nothing(filter: Filter, vocabulary: Vocabulary): string {
  const is = filter.flatMap((condition) => (condition.key === "words" ? [] : [stated(condition, vocabulary)]));
  const words = filter.flatMap((condition) => (condition.key === "words" ? [condition.text] : []));
  const said = [
    ...(is.length > 0 ? [fill(filterTexts.is(), joined(is, filterTexts.and()))] : []),
    ...words.map((text) => fill(filterTexts.contains(), text)),
  ];
  return fill(filterTexts.nothing(), joined(said, filterTexts.and()));
}

/** A sentence for each part of a link's filter that is not on the map. */
export function notOnMap(missing: readonly Missing[], unknown: readonly { key: string; value: string }[]): string {
  return [
    ...missing.map(({ key, value }) => fill(badLink[key](), value ?? filterTexts.nobody())),
    ...unknown.map(({ key, value }) => fill(filterTexts.unknown(), `${key}:${value}`)),
  ].join(" ");
}

/** The same for a filter that somebody typed. */
export function notThere(missing: readonly Missing[], unknown: readonly { key: string; value: string }[]): string {
  return [
    ...missing.map(({ key, value }) => fill(filterTexts.notThere(), keyText(key), value ?? filterTexts.nobody())),
    ...unknown.map(({ key }) => fill(filterTexts.noKey(), key)),
  ].join(" ");
}

const badLink: Record<Key, () => string> = {
  persona: filterTexts.badPersona,
  stage: filterTexts.badStage,
  owner: filterTexts.badOwner,
  severity: filterTexts.badSeverity,
  status: filterTexts.badStatus,
  changed: filterTexts.badDay,
};

function stated({ key, values }: Exclude<Condition, { key: "words" }>, vocabulary: Vocabulary): string {
  const named = values.map((value) => vocabulary.label(key, value));
  switch (key) {
    case "persona":
      return fill(filterTexts.isFor(), joined(named, filterTexts.or()));
    case "stage":
      return fill(filterTexts.isIn(), joined(named, filterTexts.or()));
    case "owner":
      return fill(
        filterTexts.isOwned(),
        joined(
          values.map((value) => value ?? filterTexts.nobody().toLowerCase()),
          filterTexts.or(),
        ),
      );
    case "changed":
      return fill(filterTexts.isChanged(), joined(named, filterTexts.or()));
    default:
      return joined(
        named.map((name) => name.toLowerCase()),
        filterTexts.or(),
      );
  }
}

function joined(parts: readonly string[], pattern: string): string {
  return parts.length === 0 ? "" : parts.reduce((said, part) => fill(pattern, said, part));
}
