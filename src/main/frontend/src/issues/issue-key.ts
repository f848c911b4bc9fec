/** The key that somebody typed, or that stands at the end of an issue's address that they pasted; null: neither. */
export function issueKey(typed: string): string | null {
  const [, key] = /^(?:https?:\/\/\S+\/browse\/)?([A-Z][A-Z0-9_]+-[1-9][0-9]*)(?:[?#]\S*)?$/i.exec(typed.trim()) ?? [];
  return key ? key.toUpperCase() : null;
}
