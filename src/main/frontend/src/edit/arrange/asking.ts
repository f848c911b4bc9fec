import { element, fill } from "../../issues/element";
import type { Outline, What } from "../wire";
import { Composer } from "./composer";
import type { Box } from "./geometry";
import type { Goal } from "./moves";
import { kindOf, texts } from "./texts";
import { CUSTOMER, isItem, type Thing } from "./things";
import type { Job } from "./turns";

/** What asking needs of the map. */
export interface Asker {
  turn: (job: Job) => void;
  /** Where in the window a thing, or a part of the drawing, is; null: nowhere any more. */
  where: (at: Thing | Box) => DOMRect | null;
  /** Something was said, or nothing: the focus goes back. */
  done: () => void;
}

/** Asks, on the map, for what somebody has to write: titles and what an arrow says. */
export class Asking {
  private readonly composer: Composer;

  constructor(
    view: HTMLElement,
    private readonly asker: Asker,
  ) {
    this.composer = new Composer(view);
  }

  /** After the map moved or was drawn anew. */
  place(): void {
    this.composer.place();
  }

  holds(focused: Element): boolean {
    return this.composer.root.contains(focused);
  }

  rename(thing: Thing): void {
    this.composer.open({
      label: fill(texts.titleOf(), kindOf(thing.what)),
      value: thing.title,
      at: () => this.asker.where(thing),
      over: true,
      kept: (title) => {
        if (title !== thing.title) {
          this.asker.turn({ about: thing, make: (now) => (now ? { edit: "rename", what: now.what, id: now.id, title } : texts.gone()) });
        }
      },
      closed: this.asker.done,
    });
  }

  /** The title of something new; of what stands in a lane also that. */
  add(outline: Outline, what: What, goal: Goal, at: Thing | Box): void {
    const lanes = element("select", "arrange-control", { "aria-label": texts.lane() });
    lanes.append(...outline.lanes.map(({ lane, name }) => element("option", "", { value: lane }, name)));
    const laned = what === "card" || (isItem(what) && goal.intoWhat === undefined);
    const lane = goal.lane ?? CUSTOMER;
    lanes.value = lane;
    this.composer.open({
      label: fill(texts.titleOfNew(), kindOf(what)),
      value: "",
      at: () => this.asker.where(at),
      over: false,
      ...(laned ? { more: lanes } : {}),
      kept: (title) => {
        const { place, ...rest } = goal;
        const where = laned && lanes.value !== lane ? { ...rest, lane: lanes.value } : goal;
        this.asker.turn({ about: null, make: () => ({ edit: "add", what, ...where, title }) });
      },
      closed: this.asker.done,
    });
  }

  /** What an arrow between two things says, and whether it has two heads. */
  connect(from: Thing, to: Thing): void {
    const both = element("input", "", { type: "checkbox" });
    this.composer.open({
      label: texts.arrowLabel(),
      value: "",
      at: () => this.asker.where(to),
      over: false,
      more: element("label", "arrange-field", {}, both, element("span", "", {}, texts.agreement())),
      mayBeEmpty: true,
      kept: (label) =>
        this.asker.turn({
          about: from,
          make: (now) => (now ? { edit: "connect", from: now.id, to: to.id, agreement: both.checked, label } : texts.gone()),
        }),
      closed: this.asker.done,
    });
  }
}
