import { fill } from "../../issues/element";
import { isJoined } from "./arrows";
import type { Chosen } from "./chosen";
import { texts } from "./texts";
import { keyOf, type Thing } from "./things";

/** An arrow that is being drawn: from where, until it is said where to. */
export class Connecting {
  private from: Thing | null = null;

  /**
   * @param say tells the person
   * @param connect asks for what the arrow says
   */
  constructor(
    private readonly chosen: Chosen,
    private readonly say: (message: string) => void,
    private readonly connect: (from: Thing, to: Thing) => void,
  ) {}

  get isOn(): boolean {
    return this.from !== null;
  }

  begin(thing: Thing): void {
    if (!isJoined(thing)) {
      this.say(texts.noArrowThere());
      return;
    }
    this.from = thing;
    this.mark();
    this.chosen.focus(thing);
    this.say(fill(texts.connecting(), thing.title));
  }

  endAt(to: Thing): void {
    const { from } = this;
    if (!from || !isJoined(to) || keyOf(from) === keyOf(to)) {
      this.say(isJoined(to) ? texts.notToItself() : texts.noArrowThere());
      return;
    }
    this.stop();
    this.chosen.choose(to);
    this.connect(from, to);
  }

  leave(): void {
    if (this.from) {
      this.stop();
      this.say("");
    }
  }

  /** Shows on the map from where it begins; again after it was drawn anew. */
  mark(): void {
    this.chosen.begin(this.from && keyOf(this.from));
  }

  private stop(): void {
    this.from = null;
    this.mark();
  }
}
