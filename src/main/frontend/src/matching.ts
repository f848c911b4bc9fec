/** The ids of entries whose text contains every word of the search, ignoring case and accents. */
export function matching(entries: { id: string; text: string }[], looked: string): string[] {
  const words = plain(looked).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? []
    : entries.filter(({ text }) => words.every((word) => plain(text).includes(word))).map(({ id }) => id);
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
