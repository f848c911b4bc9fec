import type { Pending, PendingLinks } from "./pending";
import type { Rest } from "./rest";
import type { Item, NewPain, Tracked } from "./wire";

/** An issue that was created for an item. */
export type CreatedIssue = Pending & { key: string };

/** What the dialog that creates issues is asked for. */
export interface CreateRequest {
  rest: Rest;
  pending: PendingLinks;
  items: string[];
  /** Instead of the items: a pain that is not in the file yet and is saved together with its issue. */
  pain?: NewPain;
  /** Links what was created; returns what went wrong, as a sentence. */
  link(created: CreatedIssue[], includeText: boolean, tell: boolean): Promise<string | null>;
  /** Called when the dialog is closed; moves the focus back. */
  closed(): void;
}

/** What the dialog that links an issue is asked for. */
export interface LinkRequest {
  rest: Rest;
  item: Item;
  /** Links an issue; returns what went wrong, as a sentence. */
  link(key: string, tell: boolean): Promise<string | null>;
  /** Called when the dialog is closed; moves the focus back. */
  closed(): void;
}

/** The dialogs that create and link issues, as the map's script uses them once they are loaded. */
export interface IssueDialogs {
  create(request: CreateRequest): void;
  link(request: LinkRequest): void;
  /** Lets the person choose items. */
  choose(items: Tracked["items"], closed: () => void, chosen: (items: string[]) => void): void;
}
