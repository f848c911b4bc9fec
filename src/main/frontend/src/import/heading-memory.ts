/** What unknown headings of sheets mean, as the person said before: remembered in the browser, for all pages. */

const KEY = "frontstage.import.headings";

/** The server has the same limit. */
const MAX_REMEMBERED = 300;

/** Meanings by the headings' keys; empty if the browser remembers none. */
export function rememberedHeadings(storage: () => Storage = () => window.localStorage): Record<string, string> {
  try {
    const pairs = Object.entries<unknown>(JSON.parse(storage().getItem(KEY) ?? "{}"));
    const texts = pairs.filter((pair): pair is [string, string] => typeof pair[1] === "string" && pair[1] !== "");
    return Object.fromEntries(texts.slice(-MAX_REMEMBERED));
  } catch {
    return {};
  }
}

/** Remembers one more meaning; returns all. */
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
    // the browser remembers nothing; the meaning holds for this import
  }
  return all;
}
