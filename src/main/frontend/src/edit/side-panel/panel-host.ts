import type { Edit, Outline, Panel, PanelKind } from "../wire";

/** Something with fields: an element of the map, a persona, a lane, or the map itself. */
export interface PanelTarget {
  what: PanelKind;
  id: string;
}

/** What the side panel needs of the editor. */
export interface PanelHost {
  /** All fields of something in the text as it is now; null if it is not there, or the text cannot be drawn. */
  fields(target: PanelTarget): Promise<Panel | null>;
  /**
   * Makes a change in the text. The id may be another one by then.
   *
   * @param sitting changes with the same one that directly follow each other are undone together
   */
  change(target: PanelTarget, edit: (id: string) => Edit, sitting?: string): void;
  /** Shows something in the text. */
  showInText(target: PanelTarget): void;
  /** Moves the focus back to the map. */
  leave(): void;
  readonly outline: Outline | null;
  /** Whether a change is still on its way into the text. */
  readonly isBusy: boolean;
}

export const WHOLE_MAP: PanelTarget = { what: "map", id: "map" };
