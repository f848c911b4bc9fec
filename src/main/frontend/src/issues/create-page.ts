/** As long as an address may be, in characters: proxies and servers cut or refuse 8,192. */
export const LONGEST = 6000;

/** Jira's own form, filled in as far as an address can: what is too long is cut, the description first. */
export function filledIn(form: string, summary: string, description: string): string {
  const named = form + fitting("&summary=", summary, LONGEST - form.length);
  return named + fitting("&description=", description, LONGEST - named.length);
}

/** As much of a text as there is room for, encoded; half a character is none. */
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
