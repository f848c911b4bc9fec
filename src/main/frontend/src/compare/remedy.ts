import type { NewPain } from "../issues/wire";
import type { GapEdit } from "./gap-draft";
import type { GapLine } from "./gap-list";

/** The data for the actions of a gap, which the server rendered beside it. */
export interface Remedy {
  actions: Action[];
  pain?: { title?: string; question: string; severity: string; for: string; lane?: string; cause?: string };
  /** The step or stage that has the need or expectation, and the text of it. */
  owner?: string;
  need?: string;
  /** The card from which an arrow is missing. */
  card?: string;
  /** The scores from the answers, by persona. */
  feels: Record<string, number>;
}

export type Action =
  | "make-pain"
  | "create-issue"
  | "choose-met-by"
  | "take-over"
  | "set-owner"
  | "choose-cause"
  | "add-service"
  | "add-card"
  | "connect"
  | "add-figure";

/** Whether a gap is about a pain of the map. */
export function isAboutPain({ code }: GapLine): boolean {
  return code === "pain-without-owner" || code === "pain-without-cause";
}

/** The pain that a gap becomes. */
export function makePain({ step }: GapLine, remedy: Remedy, title: string, severity: string): NewPain {
  const { pain } = remedy;
  return {
    edit: "make-pain",
    into: step,
    title,
    severity,
    basis: "assumed",
    for: pain?.for ?? "",
    ...(pain?.lane ? { lane: pain.lane } : {}),
    ...(pain?.cause ? { cause: pain.cause } : {}),
  };
}

/** Names the card that meets an expectation, causes a pain, or backs up a promise. */
export function choose(action: Action, { thing }: GapLine, remedy: Remedy, card: string): GapEdit {
  switch (action) {
    case "choose-met-by":
      return { edit: "met-by", into: remedy.owner ?? "", title: remedy.need ?? "", card };
    case "choose-cause":
      return { edit: "cause", what: "pain", id: thing, card };
    default:
      return { edit: "connect", from: remedy.card ?? "", to: card };
  }
}

/** Sets the owner of a pain, or of the step. */
export function setOwner(line: GapLine, value: string): GapEdit {
  const what = isAboutPain(line) ? "pain" : "step";
  return { edit: "set", what, id: what === "pain" ? line.thing : line.step, key: "owner", value };
}

/** Adds a card to the step. */
export function addCard({ step }: GapLine, lane: string, title: string): GapEdit {
  return { edit: "add", what: "card", into: step, lane, title };
}

/** Sets the feelings to those from the answers, and notes that they were observed. */
export function takeOver({ step }: GapLine, { feels }: Remedy): GapEdit[] {
  const edits = Object.entries(feels).map(([persona, score]) => ({
    edit: "set",
    what: "step",
    id: step,
    key: "feels",
    persona,
    value: String(score),
  }));
  return [...edits, { edit: "set", what: "step", id: step, key: "basis", value: "observed" }];
}

/**
 * Sets a gap aside because the team decides that it is not a gap. The line names its need, its pain, or else its step.
 */
export function setAside(line: GapLine, remedy: Remedy, reason: string): GapEdit {
  const { code, step, thing } = line;
  const check = { edit: "set-aside", check: code, reason };
  if (remedy.owner && remedy.need) {
    return { ...check, into: remedy.owner, title: remedy.need };
  }
  return isAboutPain(line) ? { ...check, what: "pain", id: thing } : { ...check, what: "step", id: step };
}

/** Removes a line that sets a gap aside. */
export function bringBack(check: string, at: string): GapEdit {
  return { edit: "bring-back", check, ...(at ? { at } : {}) };
}

/** A whole score with its sign, as in sentences. */
export function signed(score: number): string {
  return score > 0 ? `+${score}` : String(score).replace("-", "\u2212");
}
