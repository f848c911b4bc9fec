import { fill } from "../../issues/element";
import type { Reply } from "../rest";
import type { Edit, Outline, Seen, What } from "../wire";
import { placeForNew } from "./additions";
import { Asking } from "./asking";
import { Bar } from "./bar";
import { Chosen } from "./chosen";
import { Connecting } from "./connecting";
import { Foot } from "./foot";
import { disconnectionOf, isSimple, moveOf, settingOf, simpleOf } from "./jobs";
import { type Command, commandOf } from "./keys";
import type { Heard } from "./layer";
import { further } from "./moves";
import { texts } from "./texts";
import { keyOf, type Thing } from "./things";
import { type Job, Turns } from "./turns";

/** What changing the map needs of the editor around it. */
export interface ArrangeHost {
  text(): string;
  isFresh(): boolean;
  refresh(): Promise<string | null>;
  /** Whether somebody writes in the text, so that the cursor is theirs. */
  isWriting(): boolean;
  /** When the typing pauses. */
  quiet(): Promise<void>;
  ask(text: string, edit: Edit): Promise<Reply<Seen>>;
  /** Puts the new text in place of the old as one step of its history, and shows its map. */
  take(seen: Seen): void;
  /** Brings the cursor to a thing's text, or the focus with it. */
  goTo(index: number, focus: boolean): void;
  startOf(item: string): number | undefined;
  undo(): boolean;
  redo(): boolean;
  save(): void;
  zoom(to: "larger" | "smaller" | "fit"): void;
}

/** Changing the map itself: what is chosen on it, and what becomes of it, by mouse, finger and keys. */
export class Arranger {
  readonly bar: Bar;
  private readonly beneath = new Foot();
  readonly foot = this.beneath.root;
  private readonly chosen: Chosen;
  private readonly connecting: Connecting;
  private readonly asking: Asking;
  private readonly turns: Turns;

  constructor(
    private readonly view: HTMLElement,
    private readonly host: ArrangeHost,
  ) {
    this.bar = new Bar({
      command: (command) => this.run(command),
      set: (key, value, persona) => this.turn(settingOf(this.chosen.thing, key, value, persona)),
      disconnect: (arrow) => this.turn(disconnectionOf(arrow)),
      zoom: (to) => host.zoom(to),
    });
    this.chosen = new Chosen(view, this.heard, (thing, outline) => this.keepStill(() => this.bar.show(thing, outline)));
    this.asking = new Asking(view, {
      turn: (job) => this.turn(job),
      where: (at) => this.chosen.where(at),
      done: () => this.back(),
    });
    this.connecting = new Connecting(
      this.chosen,
      (message) => this.beneath.say(message),
      (from, to) => this.asking.connect(from, to),
    );
    this.turns = new Turns({
      text: () => host.text(),
      isFresh: () => host.isFresh(),
      refresh: () => host.refresh(),
      quiet: () => host.quiet(),
      find: (key) => this.chosen.find(key),
      ask: (text, edit) => host.ask(text, edit),
      take: (seen, about, job) => this.take(seen, about, job.choice === this.chosen.times),
      say: (message) => this.refuse(message),
      words: { waiting: texts.waiting, gone: texts.gone, leftOut: (count) => fill(texts.leftOut(), count) },
    });
    view.addEventListener("scroll", () => this.asking.place(), { passive: true, capture: true });
    window.addEventListener("resize", this.moved);
  }

  end(): void {
    this.chosen.end();
    window.removeEventListener("resize", this.moved);
  }

  /** What stands above the map grows and shrinks, and the map stays where it is: a second click meets what the first one did. */
  private keepStill(change: () => void): void {
    const before = this.view.getBoundingClientRect().top;
    change();
    this.view.scrollTop += this.view.getBoundingClientRect().top - before;
  }

  private readonly moved = (): void => this.asking.place();

  focus(): void {
    const thing = this.chosen.orFirst;
    if (thing) {
      this.goTo(thing);
    }
  }

  /** Whether a change is still on its way into the text. */
  get isBusy(): boolean {
    return this.turns.isBusy;
  }

  /** Whether the focus is on a thing of the map. */
  get hasFocus(): boolean {
    return this.chosen.hasFocus;
  }

  /** The map was drawn anew. */
  shown(scroller: HTMLElement | null, svg: SVGSVGElement | undefined, outline: Outline | undefined, focused: boolean): void {
    this.chosen.shown(scroller, svg, outline);
    this.connecting.mark();
    if (focused && this.chosen.thing) {
      this.chosen.focus(this.chosen.thing);
    }
    this.asking.place();
  }

  /** The cursor is in the text of a step, card or item. */
  mark(item: string | null): void {
    const thing = item === null ? null : this.chosen.find(item);
    if (thing && !this.chosen.is(thing)) {
      this.chosen.times++;
      this.show(thing);
    }
  }

  private readonly heard: Heard = {
    chosen: (thing, pressed) => {
      const { isOn } = this.connecting;
      if (pressed && isOn) {
        this.connecting.endAt(thing);
      } else if (pressed || !this.chosen.is(thing)) {
        this.chosen.times++;
        this.chosen.choose(thing);
        this.lead(thing, false);
        if (!isOn) {
          this.beneath.say("");
        }
      }
    },
    opened: () => this.run({ do: "rename" }),
    empty: (step, lane, at) => this.chosen.outline && this.asking.add(this.chosen.outline, "card", { into: step, lane }, at),
    dropped: (thing, { goal }) => this.turn(moveOf(thing, () => goal)),
  };

  /** Keys in the pane: all of them on the map; those that are about the whole also on a button, but not where somebody writes. */
  onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    const whole = command?.do === "undo" || command?.do === "redo" || command?.do === "save";
    const writing = (event.target as Element).matches("input, textarea");
    if (command && !event.defaultPrevented && (this.hasFocus || (!writing && (whole || event.key === "F6")) || command.do === "save")) {
      event.preventDefault();
      event.stopPropagation();
      this.run(command);
    }
  }

  /** What keys and buttons do; see the keys in docs/editor.md. */
  private run(command: Command): void {
    const { thing } = this.chosen;
    switch (command.do) {
      case "undo":
        return this.beneath.say(this.host.undo() ? texts.undone() : texts.nothingToUndo());
      case "redo":
        return this.beneath.say(this.host.redo() ? texts.redone() : texts.nothingToRedo());
      case "save":
        return this.host.save();
      case "help":
        return this.beneath.turn();
      case "tools":
        return this.bar.focus();
      case "add":
        return this.add(command.what);
      case "leave":
        return this.connecting.leave();
      default:
        return thing ? this.runOn(thing, command) : undefined;
    }
  }

  private runOn(thing: Thing, command: Command): void {
    switch (command.do) {
      case "select": {
        const next = this.chosen.beside(thing, command.to);
        return next ? this.goTo(next) : undefined;
      }
      case "move":
        return this.turn(moveOf(thing, (now) => (this.chosen.outline ? further(this.chosen.outline, now, command.to) : null)));
      case "take":
        return this.connecting.isOn ? this.connecting.endAt(thing) : this.asking.rename(thing);
      case "rename":
        return this.asking.rename(thing);
      case "connect":
        return this.connecting.begin(thing);
      case "text":
        return this.lead(thing, true);
      default:
        return isSimple(command.do) ? this.turn(simpleOf(thing, command.do)) : undefined;
    }
  }

  /** Brings the focus to a thing, which chooses it. */
  private goTo(thing: Thing): void {
    this.chosen.focus(thing);
    this.chosen.reveal(thing);
  }

  /** Chooses a thing; if the focus is on the map, it goes there, too. */
  private show(thing: Thing): void {
    const focused = this.hasFocus;
    this.chosen.choose(thing);
    this.chosen.reveal(thing);
    if (focused) {
      this.chosen.focus(thing);
    }
  }

  /** Brings the cursor to a thing's text, or the focus with it. */
  private lead(thing: Thing, focus: boolean): void {
    const index = thing.what === "stage" ? thing.stage.from : this.host.startOf(thing.id);
    if (index !== undefined) {
      this.host.goTo(index, focus);
    }
  }

  private turn(job: Job): void {
    void this.turns.add({ ...job, choice: this.chosen.times });
  }

  /** Beside or beneath what is chosen. */
  private add(what: What): void {
    const { outline, orFirst: at } = this.chosen;
    const goal = at && outline && placeForNew(outline, at, what);
    if (goal) {
      this.asking.add(outline, what, goal, at);
    } else {
      this.beneath.say(at ? texts.noStep() : texts.nothing());
    }
  }

  /** The focus goes back to what is chosen, unless the person has put it elsewhere. */
  private back(): void {
    const focused = document.activeElement;
    if (this.chosen.thing && (!focused || focused === document.body || this.asking.holds(focused))) {
      this.chosen.focus(this.chosen.thing);
    }
  }

  /** Nothing came of it: the fields say again what is. */
  private refuse(message: string): void {
    this.beneath.say(message);
    this.chosen.tell();
  }

  /** @param still whether nothing else was chosen meanwhile */
  private take(seen: Seen, about: Thing | null, still: boolean): void {
    const result = seen.edited?.results[0];
    this.beneath.say(result ? (about && result.made && result.what === undefined ? `${result.message} ${texts.deleted()}` : result.message) : "");
    if (seen.edited?.text === undefined) {
      this.chosen.tell();
      return;
    }
    const focused = this.hasFocus;
    this.host.take(seen);
    const key = still && result?.what && result.id !== undefined ? keyOf({ what: result.what, id: result.id }) : null;
    const thing = key === null ? this.chosen.thing : this.chosen.find(key);
    if (thing && !this.host.isWriting()) {
      this.chosen.choose(thing);
      this.lead(thing, false);
      this.chosen.reveal(thing);
      if (focused) {
        this.chosen.focus(thing);
      }
    }
  }
}
