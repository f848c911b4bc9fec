import type { Column, Meaning } from "./figures-rest";

/** What a person said about the last survey of a map, by the names in the survey. */
export interface Remembered {
  /** Uses by heading. */
  columns: Record<string, string>;
  steps: Record<string, string>;
  personas: Record<string, string>;
  dates?: string;
}

const NOTHING: Remembered = { columns: {}, steps: {}, personas: {} };

const keyOf = (map: string): string => `frontstage-survey-${map}`;

/** The choices stored in this browser; empty if the browser stores nothing. */
export function recall(map: string, storage: Pick<Storage, "getItem">): Remembered {
  try {
    const kept = JSON.parse(storage.getItem(keyOf(map)) ?? "null") as Partial<Remembered> | null;
    return {
      columns: texts(kept?.columns),
      steps: texts(kept?.steps),
      personas: texts(kept?.personas),
      ...(typeof kept?.dates === "string" ? { dates: kept.dates } : {}),
    };
  } catch {
    return NOTHING;
  }
}

/** Stores the choices, except whether comments are kept: that is chosen each time. */
export function remember(
  map: string,
  columns: readonly Column[],
  meaning: Meaning,
  storage: Pick<Storage, "setItem">,
): void {
  const uses: Record<string, string> = {};
  for (const [column, use] of Object.entries(meaning.columns)) {
    const heading = columns[Number(column)]?.heading;
    if (heading && use !== "comment") {
      uses[heading] = use;
    }
  }
  const { steps, personas, dates } = meaning;
  try {
    storage.setItem(keyOf(map), JSON.stringify({ columns: uses, steps, personas, dates }));
  } catch {
    // a browser that stores nothing: the person chooses again next time
  }
}

/** Uses by the column's number, for columns with a remembered name. */
export function columnsOf(remembered: Remembered, columns: readonly Column[]): Record<string, string> {
  const uses: Record<string, string> = {};
  columns.forEach(({ heading, use }, column) => {
    const said = remembered.columns[heading];
    if (said !== undefined && said !== use) {
      uses[column] = said;
    }
  });
  return uses;
}

function texts(kept: unknown): Record<string, string> {
  const entries = Object.entries((kept ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
