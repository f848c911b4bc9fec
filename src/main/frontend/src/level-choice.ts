/** How much of a map is shown: the reader's choice, in the address and in the browser. */

export const LEVELS = ["overview", "cards", "everything"] as const;

export type Level = (typeof LEVELS)[number];

export interface LevelChoice {
  level: Level;
  /** The ids of stages that are open although the overview folds them. */
  open: string[];
}

/** The widths for which the server lays out an overview, in CSS pixels. */
const WIDTHS = [390, 800, 1110, 1440, 1840];
/** Below this width a map is laid out upright. */
const UPRIGHT = 600;
/** How far a drawing may be scaled down or up before another one is requested. */
export const MIN_FILL = 0.85;
export const MAX_FILL = 1.3;

/**
 * The width to request, in CSS pixels. In a narrow box all levels are upright. An overview keeps its drawn width as
 * long as it can be scaled to the box; otherwise the nearest width is requested.
 */
export function roomFor(box: number, drawn: number, level: Level): number {
  if (box < UPRIGHT) {
    return 390;
  }
  if (level !== "overview") {
    return drawn < UPRIGHT ? 1110 : drawn;
  }
  const scale = box / drawn;
  if (drawn >= UPRIGHT && scale >= MIN_FILL && scale <= MAX_FILL) {
    return drawn;
  }
  const distance = (width: number): number => Math.abs(Math.log(box / width));
  return WIDTHS.filter((width) => width >= UPRIGHT).reduce((best, width) =>
    distance(width) < distance(best) ? width : best,
  );
}

/** The scale at which an overview fills its box. */
export function filling(sheet: number, box: number): number {
  return sheet > 0 && box > 0 ? Math.min(MAX_FILL, Math.max(MIN_FILL, box / sheet)) : 1;
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

/** The choice in a page's query; null if there is none, or no such level. */
export function choiceIn(search: string, map: string): LevelChoice | null {
  const { level, open } = askedOf(search, map);
  return level === null && open === null ? null : parse(level ?? "overview", open ?? "");
}

/** The level that a page's query names, if no such level exists; otherwise empty. */
export function strangeLevelIn(search: string, map: string): string {
  const { level } = askedOf(search, map);
  return level !== null && parse(level, "") === null ? level : "";
}

function askedOf(search: string, map: string): { level: string | null; open: string | null } {
  const query = new URLSearchParams(search);
  const isOurs = (query.get("map") ?? map) === map;
  return { level: isOurs ? query.get("fs-level") : null, open: isOurs ? query.get("fs-open") : null };
}

/** A map's own query with another choice. */
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

/** The reader's last choice; null if there is none, or if the browser stores nothing. */
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
    // the address keeps it
  }
}

function parse(level: string, open: string): LevelChoice | null {
  const known = LEVELS.find((other) => other === level);
  return known ? { level: known, open: known === "overview" ? open.split(",").filter(Boolean) : [] } : null;
}
