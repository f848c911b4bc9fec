/** The scores of a feeling, the best one first, as the language writes them. */
export const SCORES = ["+2", "+1", "0", "-1", "-2"];

/** A score and its words: `-1 tired`. */
export function feelingOf(value: string): { score: string; words: string } {
  const [, score = "", words = ""] = /^([+-]?\d(?:\.\d)?)\s*(.*)$/s.exec(value) ?? [];
  return { score, words };
}

/** Writes a feeling; empty without a score. */
export function feelingText(score: string, words: string): string {
  return score && `${score} ${words.trim()}`.trim();
}

/** A score as the language writes it: with a sign if it is above zero. */
export function signed(score: string | number): string {
  return /^[1-9]/.test(String(score)) ? `+${score}` : String(score);
}

/** A feeling for display: with a real minus sign. */
export function shownFeeling(value: string): string {
  return value.replace(/^-/, "\u2212");
}
