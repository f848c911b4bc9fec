/** How large the map is drawn: 1 is its own size. */

export const SMALLEST = 0.25;
export const LARGEST = 3;
const STEP = 1.2;

export function bounded(scale: number): number {
  return Math.min(LARGEST, Math.max(SMALLEST, scale));
}

export function larger(scale: number): number {
  return bounded(scale * STEP);
}

export function smaller(scale: number): number {
  return bounded(scale / STEP);
}

/** The scale at which a body so wide, beside names so wide, fills the room; never larger than its own size. */
export function fitting(names: number, body: number, room: number): number {
  const whole = names + body;
  return whole > 0 && room > 0 ? bounded(Math.min(1, room / whole)) : 1;
}
