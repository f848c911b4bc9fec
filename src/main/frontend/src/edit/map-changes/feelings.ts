import { fill } from "../../dom";
import { feelingOf, feelingText, signed } from "../feeling";
import type { Outline, OutlineStep } from "../wire";
import { texts } from "./texts";

/** The lowest and the highest score. */
export const LOWEST = -2;
export const HIGHEST = 2;

/** A point of a curve, in the drawing's own units. */
export interface FeelingPoint {
  step: string;
  /** The persona with this feeling; empty if all share it. */
  persona: string;
  x: number;
  y: number;
}

/** The band that the curves are drawn in, in the drawing's own units. */
export interface FeelingBand {
  /** The height of the score 0. */
  zero: number;
  /** The distance between two neighbouring scores. */
  apart: number;
  /** The points in the order of the steps. */
  points: FeelingPoint[];
}

export function pointKey({ step, persona }: Pick<FeelingPoint, "step" | "persona">): string {
  return `${step} ${persona}`;
}

/** The score at a height of the band, the nearest whole one. */
export function scoreAt({ zero, apart }: FeelingBand, y: number): number {
  return limited(Math.round((zero - y) / apart));
}

/** The height of a score. */
export function heightOf({ zero, apart }: FeelingBand, score: number): number {
  return zero - score * apart;
}

export function limited(score: number): number {
  // never -0
  return Math.max(LOWEST, Math.min(HIGHEST, score)) + 0;
}

/** The text of a point: a score and words, as they are written; empty if there is none. */
export function feltAt(outline: Outline, { step, persona }: Pick<FeelingPoint, "step" | "persona">): string {
  const at = stepOf(outline, step);
  return (persona && at?.feelings?.find((each) => each.persona === persona)?.feels) || at?.feels || "";
}

/** The name of a point: `Kim: how “Pays” feels`. */
export function nameOf(outline: Outline, { step, persona }: Pick<FeelingPoint, "step" | "persona">): string {
  const at = stepOf(outline, step);
  const who = persona && at?.feelings?.find((each) => each.persona === persona)?.name;
  return [who, fill(texts.feelingAt(), at?.title ?? "")].filter(Boolean).join(": ");
}

/** The point whose words are drawn nearest to a position; null if the words belong to no point. */
export function pointOfWords(
  { points }: FeelingBand,
  outline: Outline,
  words: string,
  at: { x: number; y: number },
): FeelingPoint | null {
  const far = ({ x, y }: FeelingPoint): number => Math.hypot(x - at.x, y - at.y);
  return (
    points
      .filter((point) => feelingOf(feltAt(outline, point)).words === words.trim())
      .sort((one, other) => far(one) - far(other))[0] ?? null
  );
}

/** The whole score of a feeling. */
export function scoreOf(value: string): number {
  return limited(Math.round(Number(feelingOf(value).score)));
}

/** The same words with another score. */
export function withScore(value: string, score: number): string {
  return feelingText(signed(score), feelingOf(value).words);
}

/** The next point of the same curve; at its end, the point itself. */
export function pointBeside(points: readonly FeelingPoint[], from: FeelingPoint, by: 1 | -1): FeelingPoint {
  const curve = points.filter(({ persona }) => persona === from.persona);
  return curve[curve.findIndex(({ step }) => step === from.step) + by] ?? from;
}

/** The next point of the same step, wrapping around. */
export function pointAfter(
  points: readonly FeelingPoint[],
  step: string,
  from: FeelingPoint | null,
): FeelingPoint | null {
  const there = points.filter((point) => point.step === step);
  const at = from ? there.findIndex((point) => pointKey(point) === pointKey(from)) : -1;
  return there[(at + 1) % Math.max(there.length, 1)] ?? null;
}

function stepOf(outline: Outline, id: string): OutlineStep | undefined {
  return outline.stages.flatMap(({ steps }) => steps).find((step) => step.id === id);
}
