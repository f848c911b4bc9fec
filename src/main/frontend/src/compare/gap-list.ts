/** One gap: its line in the list that the server rendered. */
export interface GapLine {
  /** The name that the line and its chip share. */
  name: string;
  row: HTMLElement;
  severity: Severity;
  /** The id of its step, and the number under which it is shown. */
  step: string;
  number: number;
  /** The id of what the gap is about: an expectation, a pain, or else the step. */
  thing: string;
  code: string;
  sentence: string;
  /** The connections to highlight: pairs of ids of elements. */
  chain: [string, string][];
}

/** The worst first, as in the list. */
export const SEVERITIES = ["hurts-now", "could-fail", "not-known"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** The gaps that are not set aside, in the order of the list. */
export function gapLines(view: HTMLElement): GapLine[] {
  return SEVERITIES.flatMap((severity) =>
    [...view.querySelectorAll<HTMLElement>(`.frontstage-gaps-${severity} > li`)].map((row) => ({
      name: row.dataset.frontstageGap ?? "",
      row,
      severity,
      step: row.dataset.frontstageStep ?? "",
      number: Number(row.querySelector(".frontstage-gap-step")?.textContent),
      thing: row.dataset.frontstageItem ?? "",
      code: row.dataset.frontstageCode ?? "",
      sentence: sentenceOf(row),
      chain: readChain(row.dataset.frontstageChain ?? ""),
    })),
  );
}

/** The name of the gap in addresses. */
export function nameOf({ code, thing }: GapLine): string {
  return `${code}.${thing}`;
}

/**
 * A key that identifies a gap in any order of the list. It contains the sentence, because several texts of one step
 * share the name.
 */
export function keyOf(line: GapLine): string {
  return `${nameOf(line)} ${line.sentence}`;
}

/** Reads `a b,b c` as pairs. */
export function readChain(text: string): [string, string][] {
  return text
    .split(",")
    .map((link) => link.split(" "))
    .flatMap(([from, to]) => (from && to ? [[from, to] as [string, string]] : []));
}

/** The next or previous gap in a list; the first or last one if none is selected; undefined past the ends. */
export function neighbour<T>(all: readonly T[], from: T | undefined, by: 1 | -1): T | undefined {
  const at = from === undefined ? -1 : all.indexOf(from);
  return at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[at + by];
}

/** Some gaps as text to paste: each sentence with its step, then its link. */
export function asText(lines: readonly { sentence: string; link: string }[]): string {
  return lines.map(({ sentence, link }) => `${sentence}\n${link}`).join("\n");
}

function sentenceOf(row: HTMLElement): string {
  const summary = row.querySelector("summary");
  const number = summary?.querySelector(".frontstage-gap-step")?.textContent ?? "";
  return (summary?.textContent ?? "").slice(number.length).trim();
}
