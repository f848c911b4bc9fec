/** A visit counts as ended after this time, in milliseconds. */
const ENDED = 4 * 60 * 60 * 1000;

/** The version that was on the screen, and when (in milliseconds since 1970). */
export interface Visit {
  version: number;
  at: number;
}

/** The last visit that has ended, and the current one. */
interface Visits {
  ended: Visit | null;
  now: Visit;
}

const keyOf = (map: string): string => `frontstage-visit-${map}`;

/** The last visit that ended at least four hours ago; null if none is known. Must be called before {@link endVisit}. */
export function lastVisit(map: string, storage: Storage, now = Date.now()): Visit | null {
  const visits = read(map, storage);
  return visits && now - visits.now.at >= ENDED ? visits.now : (visits?.ended ?? null);
}

/** Stores that a version is on the screen. */
export function endVisit(map: string, version: number, now: number, storage: Storage): void {
  const ended = lastVisit(map, storage, now);
  if (version > 0) {
    try {
      storage.setItem(keyOf(map), JSON.stringify({ ended, now: { version, at: now } }));
    } catch {
      // a browser that stores nothing: no line about the last visit
    }
  }
}

function read(map: string, storage: Storage): Visits | null {
  try {
    const visits = JSON.parse(storage.getItem(keyOf(map)) ?? "null") as Visits | null;
    return isVisit(visits?.now) ? { ended: isVisit(visits?.ended) ? visits.ended : null, now: visits.now } : null;
  } catch {
    return null;
  }
}

function isVisit(visit: Visit | null | undefined): visit is Visit {
  return typeof visit?.version === "number" && typeof visit.at === "number";
}
