/** The ids of those whose text has every word that is looked for, in any case and with or without accents. */
export function matching(entries: { id: string; text: string }[], looked: string): string[] {
  const words = plain(looked).split(/\s+/).filter(Boolean);
  return words.length === 0
    ? []
    : entries.filter(({ text }) => words.every((word) => plain(text).includes(word))).map(({ id }) => id);
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
