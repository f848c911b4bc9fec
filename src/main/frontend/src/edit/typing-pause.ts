import { Events } from "../events";

/** Reports when somebody who was typing has paused, or has left the line. */
export class TypingPause extends Events<{ ended: undefined }> {
  private line: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param pause the idle time that counts as a pause, in milliseconds */
  constructor(private readonly pause: number) {
    super();
  }

  get isTyping(): boolean {
    return this.line !== null;
  }

  /** @param line the line of the cursor, from 1 */
  typed(line: number): void {
    this.moved(line);
    this.stop();
    this.line = line;
    this.timer = setTimeout(() => this.end(), this.pause);
  }

  moved(line: number): void {
    if (this.line !== null && this.line !== line) {
      this.end();
    }
  }

  stop(): void {
    clearTimeout(this.timer);
    this.line = null;
  }

  private end(): void {
    this.stop();
    this.emit("ended");
  }
}
