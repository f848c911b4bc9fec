import type { Edit, Outline, Panel, PanelKind } from "../wire";

/** Something with fields: an element of the map, a persona, a lane, or the map itself. */
export interface PanelTarget {
  what: PanelKind;
  id: string;
}

/** What the side panel needs of the editor. */
export interface PanelHost {
  /**
   * All fields of an element in the current text; null if it does not exist, or the text cannot be drawn. Undefined if
   * the wiki does not answer.
   */
  fields(target: PanelTarget, signal: AbortSignal): Promise<Panel | null | undefined>;
  /**
   * Makes a change in the text. By then, the id may have changed.
   *
   * @param undoGroup consecutive changes with the same value are undone together
   */
  change(target: PanelTarget, edit: (id: string) => Edit, undoGroup?: string): void;
  /** Shows an element in the text. */
  showInText(target: PanelTarget): void;
  /**
   * The panel shows something that is not selected on the map. All tools act on what the panel shows, so the selection
   * must be cleared.
   */
  turnTo(target: PanelTarget): void;
  /** Moves the focus back to the map. */
  leave(): void;
  readonly outline: Outline | null;
  /** Whether a change has not reached the text yet. */
  readonly isBusy: boolean;
}

export const WHOLE_MAP: PanelTarget = { what: "map", id: "map" };
