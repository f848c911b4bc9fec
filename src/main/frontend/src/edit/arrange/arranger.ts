import { element, fill } from "../../issues/element";
import type { Reply } from "../rest";
import type { Edit, Outline, Seen, What } from "../wire";
import { placeForNew } from "./additions";
import { isJoined } from "./arrows";
import { Asking } from "./asking";
import { Bar } from "./bar";
import type { Box } from "./geometry";
import { type Command, commandOf } from "./keys";
import { type Heard, Layer } from "./layer";
import { drawnThings, planOf } from "./measure";
import { further, type Goal, moveEdit } from "./moves";
import { texts } from "./texts";
import { heir, keyOf, type Thing } from "./things";
import { type Job, Turns } from "./turns";

/** Says to those who hear the map where its keys are told. */
const HINT = "frontstage-arrange-hint";

/** What changing the map needs of the editor around it. */
export interface ArrangeHost {
  text(): string;
  isFresh(): boolean;
  refresh(): Promise<string | null>;
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
  private readonly told = element("p", "arrange-told", { role: "status" });
  private readonly keys = element("p", "arrange-keys", { id: "frontstage-arrange-keys", role: "status" });
  readonly bar: Bar;
  readonly foot: HTMLElement;
  private readonly asking: Asking;
  private readonly turns: Turns;
  private layer: Layer | null = null;
  private outline: Outline | null = null;
  private selected: Thing | null = null;
  /** How often the person has chosen. */
  private choice = 0;
  /** From where an arrow is being drawn. */
  private from: Thing | null = null;

  constructor(
    private readonly view: HTMLElement,
    private readonly host: ArrangeHost,
  ) {
    this.bar = new Bar({
      command: (command) => this.run(command),
      set: (key, value, persona) =>
        this.change(({ what, id }) => ({ edit: "set", what, id, key, value, ...(persona === undefined ? {} : { persona }) })),
      disconnect: ({ from, to }) => this.turn({ about: null, make: () => ({ edit: "disconnect", from, to }) }),
      zoom: (to) => host.zoom(to),
    });
    const help = element("button", "button arrange-help", { type: "button", "aria-expanded": "false", "aria-controls": this.keys.id, "data-tool": "help" }, texts.help());
    help.addEventListener("click", () => this.run({ do: "help" }));
    const hint = element("p", "", { id: HINT, hidden: "" }, texts.hint());
    this.foot = element("div", "arrange-foot", {}, this.told, help, this.keys, hint);
    this.asking = new Asking(view, {
      turn: (job) => this.turn(job),
      where: (at) => this.where(at),
      done: () => this.back(),
    });
    this.turns = new Turns({
      text: () => host.text(),
      isFresh: () => host.isFresh(),
      refresh: () => host.refresh(),
      quiet: () => host.quiet(),
      find: (key) => this.layer?.find(key) ?? null,
      ask: (text, edit) => host.ask(text, edit),
      take: (seen, about, job) => this.take(seen, about, job.choice === this.choice),
      say: (message) => this.refuse(message),
      words: { waiting: texts.waiting, gone: texts.gone, leftOut: (count) => fill(texts.leftOut(), count) },
    });
    view.addEventListener("scroll", () => this.asking.place(), { passive: true, capture: true });
    window.addEventListener("resize", this.moved);
  }

  end(): void {
    this.layer?.end();
    window.removeEventListener("resize", this.moved);
  }

  focus(): void {
    const thing = this.selected ?? this.layer?.things[0];
    if (thing) {
      this.layer?.focus(keyOf(thing));
      this.layer?.reveal(keyOf(thing));
    }
  }

  /** Whether a change is still on its way into the text. */
  get isBusy(): boolean {
    return this.turns.isBusy;
  }

  /** Whether the focus is on a thing of the map. */
  get hasFocus(): boolean {
    return this.layer?.hasFocus() ?? false;
  }

  private readonly moved = (): void => this.asking.place();

  /** The map was drawn anew: what was chosen stays so, or what stands in its place is. */
  shown(scroller: HTMLElement | null, svg: SVGSVGElement | undefined, outline: Outline | undefined, focused: boolean): void {
    this.layer?.end();
    this.layer = null;
    this.outline = outline ?? null;
    if (scroller && svg && outline) {
      const drawn = drawnThings(svg);
      this.layer = new Layer(this.view, scroller, svg, drawn, planOf(svg, drawn, outline), this.heard);
    }
    const before = this.selected;
    const now = before && (this.layer?.find(keyOf(before)) ?? heir(this.layer?.things ?? [], before));
    this.choose(now);
    this.layer?.begin(this.from && keyOf(this.from));
    if (focused && now) {
      this.layer?.focus(keyOf(now));
    }
    this.asking.place();
  }

  /** The cursor is in the text of a step, card or item. */
  mark(item: string | null, reveal: boolean): void {
    const thing = item === null ? null : (this.layer?.find(item) ?? null);
    if (thing && !(this.selected && keyOf(this.selected) === keyOf(thing))) {
      const focused = this.hasFocus;
      this.choice++;
      this.choose(thing);
      if (reveal) {
        this.layer?.reveal(keyOf(thing));
      }
      if (focused) {
        this.layer?.focus(keyOf(thing));
      }
    }
  }

  private readonly heard: Heard = {
    chosen: (thing, pressed) => {
      if (pressed && this.from) {
        this.connectTo(thing);
      } else if (pressed || !this.selected || keyOf(this.selected) !== keyOf(thing)) {
        this.choice++;
        this.choose(thing);
        this.lead(thing, false);
        if (!this.from) {
          this.say("");
        }
      }
    },
    opened: () => this.run({ do: "rename" }),
    empty: (step, lane, at) => this.outline && this.asking.add(this.outline, "card", { into: step, lane }, at),
    dropped: (thing, { goal }) => this.move(thing, () => goal),
  };

  private choose(thing: Thing | null): void {
    this.selected = thing;
    this.layer?.select(thing && keyOf(thing));
    this.bar.show(thing, this.outline);
  }

  private lead(thing: Thing, focus: boolean): void {
    const index = thing.what === "stage" ? thing.stage.from : this.host.startOf(thing.id);
    if (index !== undefined) {
      this.host.goTo(index, focus);
    }
  }

  say(message: string): void {
    this.told.textContent = message;
  }

  /** Nothing came of it: the fields say again what is. */
  private refuse(message: string): void {
    this.say(message);
    this.bar.show(this.selected, this.outline);
  }

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
  run(command: Command): void {
    const thing = this.selected;
    switch (command.do) {
      case "undo":
        return this.say(this.host.undo() ? texts.undone() : texts.nothingToUndo());
      case "redo":
        return this.say(this.host.redo() ? texts.redone() : texts.nothingToRedo());
      case "save":
        return this.host.save();
      case "help":
        return this.help();
      case "tools":
        return this.bar.focus();
      case "add":
        return this.add(command.what);
      case "leave":
        return this.leave();
    }
    if (!thing) {
      return;
    }
    switch (command.do) {
      case "select":
        return this.select(thing, command.to);
      case "move":
        return this.move(thing, (now) => (this.outline ? further(this.outline, now, command.to) : null));
      case "take":
        return this.from ? this.connectTo(thing) : this.asking.rename(thing);
      case "rename":
        return this.asking.rename(thing);
      case "duplicate":
        return this.change(({ what, id }) => ({ edit: "duplicate", what, id }));
      case "delete":
        return this.change(({ what, id }) => ({ edit: "delete", what, id }));
      case "connect":
        return this.connect(thing);
      case "text":
        return this.lead(thing, true);
    }
  }

  private select(from: Thing, to: (Command & { do: "select" })["to"]): void {
    const things = this.layer?.things ?? [];
    const next = to === "first" ? things[0] : to === "last" ? things[things.length - 1] : this.layer?.beside(keyOf(from), to);
    if (next) {
      this.layer?.focus(keyOf(next));
      this.layer?.reveal(keyOf(next));
    }
  }

  private turn(job: Job): void {
    void this.turns.add({ ...job, choice: this.choice });
  }

  /** One change of what is chosen. */
  private change(edit: (thing: Thing) => Edit): void {
    this.turn({ about: this.selected, make: (thing) => (thing ? edit(thing) : texts.gone()) });
  }

  private move(thing: Thing, goal: (now: Thing) => Goal | null): void {
    this.turn({
      about: thing,
      make: (now) => {
        const to = now && goal(now);
        return now && to ? moveEdit(now, to) : texts.edge();
      },
    });
  }

  /** Beside or beneath what is chosen. */
  private add(what: What): void {
    const at = this.selected ?? this.layer?.things[0] ?? null;
    const goal = at && this.outline && placeForNew(this.outline, at, what);
    if (goal && this.outline) {
      this.asking.add(this.outline, what, goal, at);
    } else {
      this.say(at ? texts.noStep() : texts.nothing());
    }
  }

  private connect(thing: Thing): void {
    if (!isJoined(thing)) {
      this.say(texts.noArrowThere());
      return;
    }
    this.from = thing;
    this.layer?.begin(keyOf(thing));
    this.layer?.focus(keyOf(thing));
    this.say(fill(texts.connecting(), thing.title));
  }

  private connectTo(to: Thing): void {
    const from = this.from;
    if (!from || !isJoined(to) || keyOf(from) === keyOf(to)) {
      this.say(isJoined(to) ? texts.notToItself() : texts.noArrowThere());
      return;
    }
    this.stopConnecting();
    this.choose(to);
    this.asking.connect(from, to);
  }

  private stopConnecting(): void {
    this.from = null;
    this.layer?.begin(null);
  }

  private leave(): void {
    if (this.from) {
      this.stopConnecting();
      this.say("");
    }
  }

  private help(): void {
    const shown = this.keys.textContent === "";
    this.keys.textContent = shown ? texts.keys() : "";
    this.foot.querySelector(".frontstage-arrange-help")?.setAttribute("aria-expanded", String(shown));
  }

  /** The focus goes back to what is chosen, unless the person has put it elsewhere. */
  private back(): void {
    const focused = document.activeElement;
    if (this.selected && (!focused || focused === document.body || this.asking.holds(focused))) {
      this.layer?.focus(keyOf(this.selected));
    }
  }

  private where(at: Thing | Box): DOMRect | null {
    const box = "what" in at ? this.layer?.plan.boxes.get(keyOf(at)) : at;
    return box && this.layer ? this.layer.inWindow(box) : null;
  }

  /** @param still whether nothing else was chosen meanwhile */
  private take(seen: Seen, about: Thing | null, still: boolean): void {
    const result = seen.edited?.results[0];
    this.say(result ? (about && result.made && result.what === undefined ? `${result.message} ${texts.deleted()}` : result.message) : "");
    if (seen.edited?.text === undefined) {
      this.bar.show(this.selected, this.outline);
      return;
    }
    const focused = this.hasFocus;
    this.host.take(seen);
    const key = still && result?.what && result.id !== undefined ? keyOf({ what: result.what, id: result.id }) : null;
    const thing = key === null ? this.selected : (this.layer?.find(key) ?? null);
    if (thing) {
      this.choose(thing);
      this.lead(thing, false);
      this.layer?.reveal(keyOf(thing));
      if (focused) {
        this.layer?.focus(keyOf(thing));
      }
    }
  }
}
