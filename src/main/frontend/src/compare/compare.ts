import type { Tracked } from "../issues/wire";
import type { CreateWorkedView, WorkedView } from "../views/worked-view";
import { Future } from "./future";
import { Gaps } from "./gaps";
import type { ComparedMap, Mode } from "./mode";
import { Versions } from "./versions";

/** The modes by their word in addresses; to add one, write a class and a line here. */
const MODES: Record<string, (map: ComparedMap) => Mode> = {
  gaps: (map) => new Gaps(map),
  versions: (map) => new Versions(map),
  future: (map) => new Future(map),
};

/** The Compare view of one map, in the mode that is shown. */
export class Compare implements WorkedView {
  private readonly modes = new Map<string, Mode>();
  private shown: Mode | undefined;

  constructor(private readonly map: ComparedMap) {}

  /** Adds the actions to the view that the server rendered. */
  show(list: HTMLElement, tracked: Tracked | null): void {
    const view = list.querySelector<HTMLElement>("[data-frontstage-mode]");
    const word = view?.dataset.frontstageMode ?? "";
    this.shown = this.modes.get(word) ?? MODES[word]?.(this.map);
    if (view && this.shown) {
      this.modes.set(word, this.shown);
      this.shown.show(view);
      this.shown.track(tracked);
    }
  }

  /** Receives new data from the reader's Jira. */
  track(tracked: Tracked): void {
    this.shown?.track(tracked);
  }
}

export const createCompare: CreateWorkedView = (root, address) => new Compare({ root, address });
