import { create, fill } from "../dom";
import type { Draft, Values } from "../draft/draft";
import { neighbour } from "../neighbour";
import { moved } from "./moved";
import { priorityTexts as texts } from "./priority-texts";

const SCORES = ["1", "2", "3", "4", "5"];
/** Maximum number of cards in a cell. If there are more, one less is shown, and the number of the others. */
const MAX_CARDS = 4;
const CARD = ".frontstage-score-card";

const ARROWS: Record<string, { impact: -1 | 0 | 1; effort: -1 | 0 | 1; way: "left" | "right" | "up" | "down" }> = {
  ArrowUp: { impact: 1, effort: 0, way: "up" },
  ArrowDown: { impact: -1, effort: 0, way: "down" },
  ArrowLeft: { impact: 0, effort: -1, way: "left" },
  ArrowRight: { impact: 0, effort: 1, way: "right" },
};

/** What the grid of impact and effort needs of the view. */
export interface GridHost {
  readonly draft: Draft;
  readonly mayEdit: boolean;
  readonly selected: ReadonlySet<string>;
  title(id: string): string;
  /** The text written in place of a score; empty if the score is valid. */
  notScore(id: string): string;
  /** Its state in Jira; null if it has no issue, or nothing is known. */
  state(id: string): { text: string; style: string } | null;
  set(ids: readonly string[], values: Values): void;
  /** @param more whether the current selection is kept */
  select(id: string, more: boolean): void;
  open(id: string): void;
  say(text: string): void;
}

/**
 * The grid of impact and effort, and the tray of what is not scored yet. It is one Tab stop; everything works with
 * keys.
 */
export class ScoreGrid {
  readonly element = create("div", "field");
  private stop = "";
  private carried = "";
  /** The score that the next digit sets, after its letter was pressed. */
  private letter: "impact" | "effort" | null = null;

  constructor(private readonly host: GridHost) {
    this.element.addEventListener("keydown", (event) => this.onKey(event));
    this.element.addEventListener("click", (event) => {
      const id = cardOf(event.target);
      if (id) {
        this.stop = id;
        host.select(id, event.ctrlKey || event.metaKey || event.shiftKey);
      }
    });
    this.element.addEventListener("focusin", (event) => {
      this.stop = cardOf(event.target) || this.stop;
      this.markStop();
    });
  }

  /**
   * @param ids those to show, in order
   * @param isNothingScored whether no opportunity of the map is scored yet
   */
  show(ids: readonly string[], isNothingScored: boolean): void {
    const isFocused = this.element.contains(document.activeElement);
    const { draft } = this.host;
    const isScored = (id: string): boolean => draft.value(id, "impact") !== "" && draft.value(id, "effort") !== "";
    const grid = create("div", "score-grid", { role: "grid", "aria-label": texts.grid() });
    for (const impact of [...SCORES].reverse()) {
      const row = create(
        "div",
        "score-row",
        { role: "row" },
        create("span", "score-name", { role: "rowheader" }, impact),
      );
      for (const effort of SCORES) {
        const here = ids.filter((id) => draft.value(id, "impact") === impact && draft.value(id, "effort") === effort);
        row.append(this.cell(impact, effort, here));
      }
      grid.append(row);
    }
    const names = SCORES.map((effort) => create("span", "score-name", { role: "columnheader" }, effort));
    const corner = create("span", "score-name", { role: "columnheader" }, texts.impact());
    grid.append(create("div", "score-row", { role: "row" }, corner, ...names));
    const unscored = ids.filter((id) => !isScored(id));
    this.element.replaceChildren(
      grid,
      create("div", "score-axis", {}, `${texts.effort()} \u2192`),
      ...(unscored.length > 0 ? [this.tray(unscored, isNothingScored)] : []),
      ...(this.host.mayEdit ? [create("p", "score-keys", {}, texts.keys())] : []),
    );
    this.markStop();
    if (isFocused) {
      this.find(this.stop)?.focus({ preventScroll: true });
    }
  }

  focus(id: string): void {
    this.stop = id;
    this.markStop();
    this.find(id)?.focus();
  }

  private cell(impact: string, effort: string, ids: readonly string[]): HTMLElement {
    const corner =
      impact === "5" && effort === "1"
        ? texts.first()
        : impact === "5" && effort === "5"
          ? texts.much()
          : impact === "1" && effort === "5"
            ? texts.last()
            : "";
    const tone = Number(impact) >= 4 ? (effort <= "2" ? "good" : effort >= "4" ? "far" : "") : "";
    const cell = create("div", `score-cell${tone && ` score-${tone}`}`, {
      role: "gridcell",
      "aria-label": fill(texts.cell(), impact, effort),
    });
    const shown = ids.length > MAX_CARDS ? ids.slice(0, MAX_CARDS - 1) : ids;
    cell.append(corner && create("span", "score-corner", {}, corner), ...shown.map((id) => this.card(id, false)));
    const [next] = ids.slice(shown.length);
    if (next !== undefined) {
      const more = create(
        "button",
        "press press-link",
        { type: "button", tabindex: "-1" },
        `+${ids.length - shown.length}`,
      );
      more.addEventListener("click", () => this.host.open(next));
      cell.append(more);
    }
    if (this.host.mayEdit) {
      cell.addEventListener("dragover", (event) => event.preventDefault());
      cell.addEventListener("drop", (event) => {
        event.preventDefault();
        const id = event.dataTransfer?.getData("text/plain") ?? "";
        this.host.set([id], { impact, effort });
      });
    }
    return cell;
  }

  private tray(ids: readonly string[], isNothingScored: boolean): HTMLElement {
    const head = create(
      "h3",
      "list-head",
      {},
      texts.unscored(),
      " ",
      create("span", "number", {}, String(ids.length)),
      this.host.mayEdit && create("span", "score-hint", {}, ` \u2013 ${texts.hint()}`),
    );
    const said = isNothingScored && create("p", "score-hint", {}, texts.nothingScored());
    return create("div", "score-tray", {}, head, said, ...ids.map((id) => this.card(id, true)));
  }

  private card(id: string, isUnscored: boolean): HTMLElement {
    const { draft, mayEdit, selected } = this.host;
    const impact = draft.value(id, "impact") || "?";
    const effort = draft.value(id, "effort") || "?";
    const title = this.host.title(id);
    const state = this.host.state(id);
    const notScore = isUnscored ? this.host.notScore(id) : "";
    const label = [fill(texts.card(), title, impact, effort), notScore, state?.text];
    const card = create(
      "button",
      `score-card${isUnscored ? " score-unknown" : ""}${this.carried === id ? " score-carried" : ""}`,
      {
        type: "button",
        tabindex: "-1",
        draggable: String(mayEdit),
        "data-frontstage-item": id,
        "aria-pressed": String(selected.has(id)),
        "aria-label": label.filter(Boolean).join(", "),
      },
      title,
      isUnscored && create("span", "scores", {}, ` ${fill(texts.moved(), impact, effort)}`),
      notScore && create("span", "unsure", {}, ` \u00b7 ${notScore}`),
      state && create("span", `lozenge is-${state.style}`, { dir: "auto" }, state.text),
    );
    card.addEventListener("dragstart", (event) => event.dataTransfer?.setData("text/plain", id));
    return card;
  }

  private onKey(event: KeyboardEvent): void {
    const id = cardOf(event.target);
    if (!id || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (this.handle(id, event.key)) {
      event.preventDefault();
    }
  }

  private handle(id: string, key: string): boolean {
    const arrow = ARROWS[key];
    const { draft, mayEdit } = this.host;
    if (arrow && this.carried === id) {
      this.setAndSay(id, {
        impact: moved(draft.value(id, "impact"), arrow.impact),
        effort: moved(draft.value(id, "effort"), arrow.effort),
      });
    } else if (arrow) {
      this.go(id, arrow.way);
    } else if (key === "Enter") {
      this.host.open(id);
    } else if (!mayEdit) {
      return key === " ";
    } else if (key === " " || (key === "Escape" && this.carried)) {
      this.carried = key === " " && this.carried !== id ? id : "";
      this.find(id)?.classList.toggle("frontstage-score-carried", this.carried === id);
      this.host.say(fill(this.carried ? texts.picked() : texts.put(), this.host.title(id)));
    } else if (/^[ie]$/i.test(key)) {
      this.letter = key.toLowerCase() === "i" ? "impact" : "effort";
    } else if (this.letter && /^[0-5]$/.test(key)) {
      this.setAndSay(id, { [this.letter]: key === "0" ? "" : key });
      this.letter = null;
    } else {
      return false;
    }
    return true;
  }

  private setAndSay(id: string, values: Values): void {
    const { draft } = this.host;
    this.host.set([id], values);
    this.host.say(fill(texts.moved(), draft.value(id, "impact") || "?", draft.value(id, "effort") || "?"));
  }

  private go(id: string, way: "left" | "right" | "up" | "down"): void {
    const cards = this.cards();
    const from = this.find(id)?.getBoundingClientRect();
    const to =
      from &&
      cards[
        neighbour(
          cards.map((card) => card.getBoundingClientRect()),
          from,
          way,
        )
      ];
    to?.focus();
  }

  private cards(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(CARD)].filter((card) => !card.hidden);
  }

  private find(id: string): HTMLElement | undefined {
    return this.cards().find((card) => card.dataset.frontstageItem === id);
  }

  private markStop(): void {
    const cards = this.cards();
    const stop = this.find(this.stop) ?? cards[0];
    for (const card of cards) {
      card.tabIndex = card === stop ? 0 : -1;
    }
  }
}

function cardOf(target: EventTarget | null): string {
  return (target instanceof Element && target.closest<HTMLElement>(CARD)?.dataset.frontstageItem) || "";
}
