/** How much of a map is shown: what a reader chose, in the address and in the browser. */

export const LEVELS = ["overview", "cards", "everything"] as const;

export type Level = (typeof LEVELS)[number];

export interface LevelChoice {
  level: Level;
  /** The ids of stages that are open although the overview folds them. */
  open: string[];
}

/** The rooms for which the server lays out an overview, in CSS pixels. */
const WIDTHS = [390, 800, 1110, 1440, 1840];
/** Below this a map stands upright. */
const UPRIGHT = 600;
/** How far a drawing may be scaled before another is asked for. */
export const LEAST_FILL = 0.85;
export const MOST_FILL = 1.3;

/**
 * The room to ask for. In a narrow box all levels stand upright; of an overview, the drawn one as long as it can be
 * scaled to the box, else the nearest.
 */
export function roomFor(box: number, drawn: number, level: Level): number {
  if (box < UPRIGHT) {
    return 390;
  }
  if (level !== "overview") {
    return drawn < UPRIGHT ? 1110 : drawn;
  }
  const scale = box / drawn;
  if (drawn >= UPRIGHT && scale >= LEAST_FILL && scale <= MOST_FILL) {
    return drawn;
  }
  const distance = (width: number): number => Math.abs(Math.log(box / width));
  return WIDTHS.filter((width) => width >= UPRIGHT).reduce((best, width) =>
    distance(width) < distance(best) ? width : best,
  );
}

/** The scale at which an overview fills its box. */
export function filling(sheet: number, box: number): number {
  return sheet > 0 && box > 0 ? Math.min(MOST_FILL, Math.max(LEAST_FILL, box / sheet)) : 1;
}

/** Opens or folds one stage; the others stay as they are. */
export function toggled(choice: LevelChoice, stage: string, all: string[]): LevelChoice {
  const shown = choice.level === "overview" ? choice.open : all;
  const open = shown.includes(stage) ? shown.filter((other) => other !== stage) : [...shown, stage];
  return open.length === all.length ? { level: "cards", open: [] } : { level: "overview", open };
}

export function isOpen(choice: LevelChoice, stage: string): boolean {
  return choice.level !== "overview" || choice.open.includes(stage);
}

export function sameChoice(one: LevelChoice, other: LevelChoice): boolean {
  return one.level === other.level && [...one.open].sort().join() === [...other.open].sort().join();
}

/** What a page's query asks of a map; null if it says nothing, or a level that there is not. */
export function choiceIn(search: string, map: string): LevelChoice | null {
  const { level, open } = askedOf(search, map);
  return level === null && open === null ? null : parse(level ?? "overview", open ?? "");
}

/** The word for a level that a page's query asks of a map, if there is no such level; else empty. */
export function strangeLevelIn(search: string, map: string): string {
  const { level } = askedOf(search, map);
  return level !== null && parse(level, "") === null ? level : "";
}

function askedOf(search: string, map: string): { level: string | null; open: string | null } {
  const query = new URLSearchParams(search);
  const isOurs = (query.get("map") ?? map) === map;
  return { level: isOurs ? query.get("fs-level") : null, open: isOurs ? query.get("fs-open") : null };
}

/** The same query of a map with another choice. */
export function withChoice(own: URLSearchParams, choice: LevelChoice): string {
  const query = new URLSearchParams(own);
  query.delete("fs-open");
  query.set("fs-level", choice.level);
  if (choice.level === "overview" && choice.open.length > 0) {
    query.set("fs-open", choice.open.join(","));
  }
  return `?${query}`;
}

const STORED = "frontstage.level.";

/** What the reader chose last; null if nothing, or if the browser keeps nothing. */
export function storedChoice(map: string, storage: () => Storage = () => window.localStorage): LevelChoice | null {
  try {
    const [level, open] = (storage().getItem(STORED + map) ?? "").split(" ");
    return level ? parse(level, open ?? "") : null;
  } catch {
    return null;
  }
}

export function storeChoice(
  map: string,
  choice: LevelChoice,
  storage: () => Storage = () => window.localStorage,
): void {
  try {
    storage().setItem(STORED + map, `${choice.level} ${choice.open.join(",")}`.trim());
  } catch {
    // it is kept in the address
  }
}

function parse(level: string, open: string): LevelChoice | null {
  const known = LEVELS.find((other) => other === level);
  return known ? { level: known, open: known === "overview" ? open.split(",").filter(Boolean) : [] } : null;
}
