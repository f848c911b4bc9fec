import { create, fill } from "../../dom";
import { Events } from "../../events";
import { feelingOf, feelingText, SCORES, shownFeeling, signed } from "../feeling";
import type { ElementKind, Outline } from "../wire";
import type { QueuedChange } from "./change-queue";
import { changeOf } from "./changes";
import { CUSTOMER, isItem, type MapElement } from "./elements";
import type { FeelingPoint } from "./feelings";
import type { Box } from "./geometry";
import type { Goal } from "./move-goals";
import { PopoverForm } from "./popover-form";
import type { FoundText, SeenText } from "./seen-text";
import type { Selection } from "./selection";
import { kindOf, texts } from "./texts";

interface PromptEvents {
  /** The change that follows from the answer. */
  change: QueuedChange;
  /** The prompt was closed with a key, so the focus may return. */
  closed: undefined;
}

/** Prompts for texts on the map: titles, and the labels of arrows. */
export class InlinePrompt extends Events<PromptEvents> {
  private readonly form: PopoverForm;
  private readonly closed = (): void => this.emit("closed");

  constructor(
    view: HTMLElement,
    private readonly selection: Pick<Selection, "where">,
  ) {
    super();
    this.form = new PopoverForm(view);
  }

  /** Moves the form to its place, after the map moved or was drawn again. */
  place(): void {
    this.form.place();
  }

  /** Moves the prompt to its place in a window of another size, and into view. */
  fit(): void {
    this.form.place();
    this.form.reveal();
  }

  holds(focused: Element): boolean {
    return this.form.root.contains(focused);
  }

  rename(element: MapElement): void {
    this.form.open({
      label: fill(texts.titleOf(), kindOf(element.what)),
      value: element.title,
      at: () => this.selection.where(element),
      over: true,
      kept: (title) => {
        if (title !== element.title) {
          this.emit(
            "change",
            changeOf(element, ({ what, id }) => ({ edit: "rename", what, id, title })),
          );
        }
      },
      closed: this.closed,
    });
  }

  /** Prompts for a replacement of a displayed text. */
  rewrite(found: FoundText, { at, target }: SeenText): void {
    this.form.open({
      label: found.label,
      value: found.value,
      at: () => (at.isConnected ? at.getBoundingClientRect() : null),
      over: true,
      kept: (text) => {
        if (text !== found.value) {
          this.emit("change", { about: null, make: () => found.edit(target.id, text) });
        }
      },
      closed: this.closed,
    });
  }

  /**
   * Prompts for a feeling: words and a score, as one change.
   *
   * @param label says whose feeling it is, and where
   */
  feel(label: string, value: string, { x, y }: FeelingPoint, kept: (value: string) => void): void {
    const { score, words } = feelingOf(value);
    const scores = create("select", "arrange-control", { "aria-label": texts.feelingScore() });
    scores.append(...SCORES.map((each) => create("option", "", { value: each }, shownFeeling(each))));
    scores.value = signed(score);
    const at = { left: x - 12, right: x + 12, top: y - 12, bottom: y + 12 };
    this.form.open({
      label,
      value: words,
      at: () => this.selection.where(at),
      over: false,
      more: scores,
      mayBeEmpty: true,
      kept: (text) => {
        const felt = feelingText(scores.value, text);
        if (felt !== value) {
          kept(felt);
        }
      },
      closed: this.closed,
    });
  }

  /** Prompts for the title of a new element, and for the lane if it belongs in one. */
  add(outline: Outline, what: ElementKind, goal: Goal, at: MapElement | Box): void {
    const lanes = create("select", "arrange-control", { "aria-label": texts.lane() });
    const offered = what === "card" ? outline.cardLanes : outline.lanes;
    lanes.append(...offered.map(({ lane, name }) => create("option", "", { value: lane }, name)));
    const hasLane = what === "card" || (isItem(what) && goal.intoWhat === undefined);
    const lane = goal.lane ?? CUSTOMER;
    lanes.value = lane;
    this.form.open({
      label: fill(texts.titleOfNew(), kindOf(what)),
      value: "",
      at: () => this.selection.where(at),
      over: false,
      ...(hasLane ? { more: lanes } : {}),
      kept: (title) => {
        const { place, ...rest } = goal;
        const where = hasLane && lanes.value !== lane ? { ...rest, lane: lanes.value } : goal;
        this.emit("change", { about: null, make: () => ({ edit: "add", what, ...where, title }) });
      },
      closed: this.closed,
    });
  }

  /** Prompts for a new label of an arrow, which may be empty. */
  relabel({ from, to, label: seen = "" }: Outline["arrows"][number], at: () => DOMRect | null): void {
    this.form.open({
      label: texts.arrowLabel(),
      value: seen,
      at,
      over: true,
      mayBeEmpty: true,
      kept: (label) => {
        if (label !== seen) {
          this.emit("change", { about: null, make: () => ({ edit: "label", from, to, seen, label }) });
        }
      },
      closed: this.closed,
    });
  }

  /** Prompts for the label of an arrow, and whether it has two heads. */
  connect(from: MapElement, to: MapElement): void {
    const both = create("input", "", { type: "checkbox" });
    this.form.open({
      label: texts.arrowLabel(),
      value: "",
      at: () => this.selection.where(to),
      over: false,
      more: create("label", "arrange-field", {}, both, create("span", "", {}, texts.agreement())),
      mayBeEmpty: true,
      kept: (label) => {
        const agreement = both.checked;
        this.emit(
          "change",
          changeOf(from, ({ id }) => ({ edit: "connect", from: id, to: to.id, agreement, label })),
        );
      },
      closed: this.closed,
    });
  }
}
