import type { Pending, PendingLinks } from "./pending";
import type { Rest } from "./rest";
import type { Item, NewPain, Tracked } from "./wire";

/** An issue that was created for an item. */
export type CreatedIssue = Pending & { key: string };

/** A request to the dialog that creates issues. */
export interface CreateRequest {
  rest: Rest;
  pending: PendingLinks;
  items: string[];
  /** A pain that is not in the file yet and is saved together with its issue; it replaces the items. */
  pain?: NewPain;
  /** Links the created issues; returns null, or a sentence that says what went wrong. */
  link(created: CreatedIssue[], includeText: boolean, tell: boolean): Promise<string | null>;
  /** Called when the dialog is closed; returns the focus. */
  closed(): void;
}

/** A request to the dialog that links an issue. */
export interface LinkRequest {
  rest: Rest;
  item: Item;
  /** Links an issue; returns null, or a sentence that says what went wrong. */
  link(key: string, tell: boolean): Promise<string | null>;
  /** Called when the dialog is closed; returns the focus. */
  closed(): void;
}

/** The dialogs that create and link issues; the map's script uses them once they are loaded. */
export interface IssueDialogs {
  create(request: CreateRequest): void;
  link(request: LinkRequest): void;
  /** Lets the person choose items. */
  choose(items: Tracked["items"], closed: () => void, chosen: (items: string[]) => void): void;
}
