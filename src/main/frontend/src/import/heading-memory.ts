/**
 * The meanings of unknown headings in sheets, as the person chose them before: stored in the browser, for all pages.
 */

const KEY = "frontstage.import.headings";

/** Maximum number of meanings; the server has the same limit. */
const MAX_REMEMBERED = 300;

/** Meanings by the headings' keys; empty if the browser stores none. */
export function rememberedHeadings(storage: () => Storage = () => window.localStorage): Record<string, string> {
  try {
    const pairs = Object.entries<unknown>(JSON.parse(storage().getItem(KEY) ?? "{}"));
    const texts = pairs.filter((pair): pair is [string, string] => typeof pair[1] === "string" && pair[1] !== "");
    return Object.fromEntries(texts.slice(-MAX_REMEMBERED));
  } catch {
    return {};
  }
}

/** Stores one more meaning; returns all. */
export function rememberHeading(
  key: string,
  meaning: string,
  storage: () => Storage = () => window.localStorage,
): Record<string, string> {
  const { [key]: _, ...others } = rememberedHeadings(storage);
  const all = { ...others, [key]: meaning };
  try {
    storage().setItem(KEY, JSON.stringify(all));
  } catch {
    // the browser stores nothing; the meaning is used for this import
  }
  return all;
}
