import type { Desk } from "./create-dialog";
import type { Rest } from "./rest";
import type { Item, Tracked } from "./wire";

/** The dialogs that make and link issues, as the map's script has them once they are loaded. */
export interface Dialogs {
  create(desk: Desk, items: string[]): void;
  choose(items: Tracked["items"], back: () => void, chosen: (items: string[]) => void): void;
  /** @param choose links it; a sentence says what went wrong */
  link(rest: Rest, item: Item, back: () => void, choose: (key: string) => Promise<string | null>): void;
}
