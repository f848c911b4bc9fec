/** Maximum length of an address, in characters. Proxies and servers truncate or refuse 8,192. */
export const MAX_ADDRESS = 6000;

/** The address of Jira's own form, filled in. Texts that are too long are truncated, the description first. */
export function filledIn(form: string, summary: string, description: string): string {
  const named = form + fitting("&summary=", summary, MAX_ADDRESS - form.length);
  return named + fitting("&description=", description, MAX_ADDRESS - named.length);
}

/** As much of a text as fits into a length once it is encoded, without splitting a character. */
function fitting(name: string, text: string, room: number): string {
  const characters = [...text.replace(/[\uD800-\uDFFF]/gu, "\uFFFD")];
  for (let count = characters.length; count > 0; count = Math.floor(count * 0.9)) {
    const value = name + encodeURIComponent(characters.slice(0, count).join(""));
    if (value.length <= room) {
      return value;
    }
  }
  return "";
}
