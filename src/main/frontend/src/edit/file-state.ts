import type { Saved } from "./wire";

/** What the file says, as far as the editor knows: its text, and the state to send along when saving. */
export class FileState {
  constructor(
    public text: string,
    public state: string,
  ) {}

  /** The file says something else now. */
  begin(text: string, state: string): void {
    this.text = text;
    this.state = state;
  }

  /**
   * Takes over the answer to a save.
   *
   * @param sent the text that was sent
   * @param now the text in the editor by now
   * @returns the text to go on with instead, which has what others saved as well; null: the text in the editor stays
   */
  saved(sent: string, now: string, { state, text: merged }: Saved): string | null {
    if (merged === undefined) {
      this.begin(sent, state);
      return null;
    }
    if (now !== sent) {
      // what was typed meanwhile is based on the old state: the next save merges again
      return null;
    }
    this.begin(merged, state);
    return merged;
  }
}
