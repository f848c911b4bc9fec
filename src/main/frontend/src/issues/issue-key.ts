/** The issue key in a typed text, or at the end of a pasted address; null if there is none. */
export function issueKey(typed: string): string | null {
  const [, key] = /^(?:https?:\/\/\S+\/browse\/)?([A-Z][A-Z0-9_]+-[1-9][0-9]*)(?:[?#]\S*)?$/i.exec(typed.trim()) ?? [];
  return key ? key.toUpperCase() : null;
}
