import type { Piece } from "./wire";

export type Side = "mine" | "theirs";

/** The text with each conflict decided; the person's own lines where nothing was chosen. */
export function mergedText(pieces: Piece[], chosen: ReadonlyMap<Piece, Side>): string {
  return pieces.map((piece) => ("agreed" in piece ? piece.agreed : piece[chosen.get(piece) ?? "mine"])).join("");
}

/** The line of the person's own text, from 1, in which a piece begins. */
export function lineOf(pieces: Piece[], piece: Piece): number {
  const before = pieces.slice(0, pieces.indexOf(piece));
  return mergedText(before, new Map()).split("\n").length;
}
