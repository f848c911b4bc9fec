/** An opportunity with its scores, as `GET maps/{map}/ranking` tells them, in order. */
export interface Scored {
  thing: string;
  /** With all that is unknown at its worst, at the map's medians, at its best. */
  scores: { worst: number; middle: number; best: number };
}

export interface Placed {
  thing: string;
  /** 1 and the number of others with a higher score. */
  place: number;
  /** Its place if all that is unknown were at its best, and at its worst. */
  first: number;
  last: number;
}

/** Scores count to six decimals. */
const PRECISION = 1e6;

const rounded = (score: number): number => Math.round(score * PRECISION);

/** Places among those that are not done; the order stays. */
export function placesAmong(order: readonly Scored[], isDone: (thing: string) => boolean): Placed[] {
  const rest = order.filter(({ thing }) => !isDone(thing));
  const placeOf = (own: Scored, score: number): number =>
    1 + rest.filter((other) => other !== own && rounded(other.scores.middle) > rounded(score)).length;
  return rest.map((own) => ({
    thing: own.thing,
    place: placeOf(own, own.scores.middle),
    first: placeOf(own, own.scores.best),
    last: placeOf(own, own.scores.worst),
  }));
}
