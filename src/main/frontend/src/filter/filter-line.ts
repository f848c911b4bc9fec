import { button, create, fill } from "../dom";
import { type Condition, type Filter, withCondition, withoutKey, withTyped } from "./filter";
import { FilterSheet } from "./filter-sheet";
import { filterTexts, keyText } from "./filter-texts";
import { parseFilter, printFilter } from "./grammar";
import { type Line, SuggestionList } from "./suggestion-list";

/** Delay after the last change before a screen reader reads the result, in milliseconds. */
const SAY_AFTER = 500;
/** Delay after the last key before the typed words are searched, in milliseconds. */
const LOOK_AFTER = 120;

/** What the line needs of the filter. */
export interface LineHost {
  /** Sets another filter; unknown keys are reported. */
  set(filter: Filter, unknown: readonly { key: string; value: string }[]): void;
  /** Applies a filter that includes the words being typed. */
  typed(filter: Filter): void;
  /** What the typed text may mean; `take` adds a condition to the filter. */
  suggestions(typed: string, take: (condition: Condition) => void): Promise<Line[]>;
  /** The displayed name of a value. */
  label(condition: Condition): string;
}

/** A field to find or filter, the conditions as chips, and how much they leave. */
export class FilterLine {
  readonly element: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly list: SuggestionList;
  private readonly sheet: FilterSheet;
  private readonly chips = create("span", "chips");
  private readonly count = create("span", "filter-count");
  private readonly ways = create("span", "filter-ways");
  private readonly status = create("span", "hidden-text", { role: "status" });
  private filter: Filter = [];
  /** The condition that is being edited in the field. */
  private edited: Condition | null = null;
  private saying = 0;
  private looking = 0;
  private asks = 0;
  /** The element that had the focus before. */
  private back: Element | null = null;

  constructor(private readonly host: LineHost) {
    this.field = create("input", "filter-field", {
      type: "search",
      "aria-label": filterTexts.label(),
      placeholder: filterTexts.label(),
      title: filterTexts.hint(),
    });
    this.list = new SuggestionList(this.field, filterTexts.suggestions(), filterTexts.help());
    this.field.addEventListener("keydown", (event) => this.onKey(event));
    this.field.addEventListener("input", () => this.onInput());
    this.field.addEventListener("click", () => void this.suggest());
    this.field.addEventListener("blur", () => this.list.close());
    const box = create("span", "filter-box", {}, this.field, this.list.element);
    // only printed: on paper the chips are plain words
    const shown = create("span", "filter-shown", {}, filterTexts.shown());
    const parts = [box, shown, this.chips, this.count, this.ways, this.status];
    this.element = create("div", "filter", { role: "search" }, ...parts);
    this.sheet = new FilterSheet(this.element, () => {
      this.takeTyped();
      this.leave();
    });
    this.element.addEventListener("focusout", () => window.setTimeout(() => this.hideIfIdle()));
    this.showChips();
  }

  /** Puts the line before an element, unless it is already on the page. */
  placeBefore(next: HTMLElement): void {
    const { home } = this.sheet;
    if (!home.isConnected) {
      next.before(home);
    }
  }

  show(filter: Filter): void {
    this.filter = filter;
    this.showChips();
  }

  /** Shows the line and focuses its field. */
  open(): void {
    this.element.hidden = false;
    if (!this.element.contains(document.activeElement)) {
      this.back = document.activeElement;
    }
    this.sheet.open();
    this.field.focus();
    void this.suggest();
  }

  /** Does the same as a reader who types a text and, perhaps, presses Enter. */
  type(text: string, isEntered: boolean): void {
    this.field.value = text;
    if (isEntered) {
      this.takeTyped();
    } else if (text) {
      this.onInput();
    }
  }

  /** Shows how much the filter leaves, with buttons for what can be done about it; empty if there is no filter. */
  tell(text: string, ways: { label: string; action: () => void }[]): void {
    if (text !== this.count.textContent) {
      this.count.textContent = text;
      window.clearTimeout(this.saying);
      this.saying = window.setTimeout(() => {
        this.status.textContent = text;
      }, SAY_AFTER);
    }
    const labels = ways.map(({ label }) => label).join();
    if (labels !== this.ways.dataset.frontstageLabels) {
      this.ways.dataset.frontstageLabels = labels;
      this.ways.replaceChildren(...ways.map(({ label, action }) => button(label, action, "link")));
    }
    this.element.hidden = false;
    this.hideIfIdle();
  }

  /** Removes all conditions and focuses the field. */
  clear(): void {
    this.field.value = "";
    this.edited = null;
    this.set([]);
    this.field.focus();
  }

  /** Adds a condition. */
  add(condition: Condition): void {
    this.set(withCondition(this.filter, condition));
  }

  /** Hides the line unless a filter is set or being typed. */
  private hideIfIdle(): void {
    const isIdle = this.filter.length === 0 && this.field.value === "" && this.count.textContent === "";
    this.element.hidden = isIdle && !this.sheet.isOpen && !this.element.contains(document.activeElement);
  }

  private onKey(event: KeyboardEvent): void {
    const isEmpty = this.field.value === "";
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (!this.list.takeChosen()) {
        this.takeTyped();
      }
    } else if (event.key === "Backspace" && isEmpty && this.filter.length > 0 && !this.edited) {
      event.preventDefault();
      this.set(this.filter.slice(0, -1));
      void this.suggest();
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.leave();
      this.sheet.close();
    }
    // keeps keys in the field from the map
    event.stopPropagation();
  }

  private move(by: 1 | -1): void {
    if (this.list.isOpen) {
      this.list.move(by);
    } else {
      void this.suggest().then(() => this.list.move(by));
    }
  }

  private onInput(): void {
    void this.suggest();
    window.clearTimeout(this.looking);
    this.looking = window.setTimeout(() => this.look(), LOOK_AFTER);
  }

  /** Searches words while they are typed; a key only once it is complete. */
  private look(): void {
    const { filter } = parseFilter(this.field.value);
    const words = filter.filter(({ key }) => key === "words");
    this.host.typed(this.edited ? this.filter : withTyped(this.filter, words));
  }

  private async suggest(): Promise<void> {
    const number = ++this.asks;
    const lines = await this.host.suggestions(this.field.value, (condition) => this.take(condition));
    if (number === this.asks && document.activeElement === this.field) {
      this.list.show(lines);
    }
  }

  private take(condition: Condition): void {
    const { edited } = this;
    const rest = edited ? withoutKey(this.filter, edited.key) : this.filter;
    this.empty();
    this.set(withCondition(rest, condition));
  }

  /** Adds the typed condition, or replaces the one being edited. */
  private takeTyped(): void {
    const { filter: typed, unknown } = parseFilter(this.field.value);
    const { edited } = this;
    if (typed.length === 0 && unknown.length === 0 && !edited) {
      return;
    }
    const others = edited && !typed.some(({ key }) => key === edited.key) ? withoutKey(this.filter, edited.key) : null;
    const kept = typed.filter(({ key }) => key !== edited?.key);
    const changed = typed.find(({ key }) => key === edited?.key);
    const base = others ?? this.filter.map((one) => (changed && one.key === changed.key ? changed : one));
    this.empty();
    this.set(withTyped(base, kept), unknown);
  }

  private empty(): void {
    window.clearTimeout(this.looking);
    this.field.value = "";
    this.edited = null;
    this.list.close();
  }

  /** Returns the focus; a condition that was not added yet is dropped. */
  private leave(): void {
    this.empty();
    this.host.typed(this.filter);
    this.showChips();
    if (this.back?.isConnected) {
      (this.back as HTMLElement | SVGElement).focus({ preventScroll: true });
    } else {
      this.field.blur();
    }
  }

  private set(filter: Filter, unknown: readonly { key: string; value: string }[] = []): void {
    this.filter = filter;
    this.showChips();
    this.host.set(filter, unknown);
  }

  private showChips(): void {
    this.element.hidden = false;
    this.chips.replaceChildren(...this.filter.map((condition) => this.chip(condition)));
    this.hideIfIdle();
  }

  /** The chip of a condition: Enter or a click edits it, Delete or a click on its cross removes it. */
  private chip(condition: Condition): HTMLElement {
    const name = keyText(condition.key);
    const values = this.host.label(condition);
    const cross = create("span", "filter-cross", { "aria-hidden": "true" }, "\u00d7");
    const chip = create(
      "button",
      "filter-chip",
      { type: "button", "aria-label": fill(filterTexts.chip(), name, values) },
      `${name}: `,
      create("strong", "", {}, values),
      cross,
    );
    const remove = (): void => {
      this.set(withoutKey(this.filter, condition.key));
      this.field.focus();
    };
    chip.addEventListener("click", (event) => {
      if (cross.contains(event.target as Node)) {
        remove();
      } else {
        this.edit(condition);
      }
    });
    chip.addEventListener("keydown", (event) => {
      if (event.key === "Delete" || event.key === "Backspace") {
        event.preventDefault();
        remove();
      }
      event.stopPropagation();
    });
    return chip;
  }

  private edit(condition: Condition): void {
    this.edited = condition;
    this.field.value = printFilter([condition]);
    this.open();
  }
}
