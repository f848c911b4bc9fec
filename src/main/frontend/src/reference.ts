/**
 * Replaces a card's id where its words must not be repeated, as in Jira: `card-` and the FNV-1a hash of the id, as in
 * CardReference on the server.
 */
export function reference(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return `card-${(hash >>> 0).toString(16).padStart(8, "0")}`;
}
