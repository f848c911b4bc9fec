/** The scale of a map; 1 is its own size. */

export const MIN_SCALE = 0.25;
export const MAX_SCALE = 3;
const STEP = 1.2;

export function bounded(scale: number): number {
  return Math.min(MAX_SCALE, Math.max(MIN_SCALE, scale));
}

export function larger(scale: number): number {
  return bounded(scale * STEP);
}

export function smaller(scale: number): number {
  return bounded(scale / STEP);
}

/** The scale at which names and body together fill a width, but no larger than 1. */
export function fitting(names: number, body: number, room: number): number {
  const whole = names + body;
  return whole > 0 && room > 0 ? bounded(Math.min(1, room / whole)) : 1;
}
