import { isKey, KEYS, type Key } from "./filter";
import { plain } from "./match";
import type { Choice } from "./vocabulary";

/** The suggestions for a typed text. */
export interface Suggestions {
  choices: Choice[];
  /** The words to find; null if a key is being typed. */
  words: string | null;
}

/** Maximum number of values suggested for one key. */
const MAX_VALUES = 6;

/**
 * The values that a typed text may mean: those of one key after `key:`, otherwise all for which a word of their name,
 * or of their key's name, begins with the text.
 *
 * @param keyName the displayed name of a key
 */
export function suggest(typed: string, choices: readonly Choice[], keyName: (key: Key) => string): Suggestions {
  const part = typed.slice(typed.lastIndexOf(";") + 1).trim();
  const colon = part.indexOf(":");
  const key = colon < 0 ? null : keyOf(part.slice(0, colon), keyName);
  if (key) {
    const begun = part.slice(Math.max(colon, part.lastIndexOf(",")) + 1).trim();
    return {
      choices: choices.filter((choice) => choice.key === key && begins(choice, begun)).slice(0, 2 * MAX_VALUES),
      words: null,
    };
  }
  const found = choices.filter((choice) => begins(choice, part) || startsWord(keyName(choice.key), part));
  return {
    choices: KEYS.flatMap((each) => found.filter((choice) => choice.key === each).slice(0, MAX_VALUES)),
    words: part || null,
  };
}

function keyOf(word: string, keyName: (key: Key) => string): Key | null {
  const said = plain(word.trim());
  return isKey(said) ? said : (KEYS.find((key) => plain(keyName(key)) === said) ?? null);
}

function begins({ label, value }: Choice, text: string): boolean {
  return startsWord(label, text) || startsWord(value ?? "", text);
}

/** Whether a word of a name begins with a text, or the name contains all of it. */
function startsWord(name: string, text: string): boolean {
  const said = plain(text);
  return said === "" || ` ${plain(name)}`.includes(` ${said}`);
}
