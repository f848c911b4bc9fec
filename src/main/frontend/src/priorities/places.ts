/** An opportunity with its scores, in the answer of `GET maps/{map}/ranking`, in order. */
export interface Scored {
  thing: string;
  /** The scores if everything unknown is at its worst, at the map's medians, and at its best. */
  scores: { worst: number; middle: number; best: number };
}

export interface Placed {
  thing: string;
  /** 1 plus the number of others with a higher score. */
  place: number;
  /** Its place if everything unknown were at its best, and at its worst. */
  first: number;
  last: number;
}

/** Scores are compared to six decimals. */
const PRECISION = 1e6;

const rounded = (score: number): number => Math.round(score * PRECISION);

/** Places among those that are not done, in the same order. */
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
