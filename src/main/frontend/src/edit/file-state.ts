import type { Saved } from "./wire";

/** The contents of the file, as far as the editor knows: its text, and the state to send along when saving. */
export class FileState {
  constructor(
    public text: string,
    public state: string,
  ) {}

  /** Records new contents of the file. */
  begin(text: string, state: string): void {
    this.text = text;
    this.state = state;
  }

  /**
   * Records the answer to a save.
   *
   * @param sent the text that was sent
   * @param now the current text in the editor
   * @returns the text to continue with, which includes what others saved; null to keep the text in the editor
   */
  saved(sent: string, now: string, { state, text: merged }: Saved): string | null {
    if (merged === undefined) {
      this.begin(sent, state);
      return null;
    }
    if (now !== sent) {
      // what was typed meanwhile is based on the old state, so the next save merges again
      return null;
    }
    this.begin(merged, state);
    return merged;
  }
}
