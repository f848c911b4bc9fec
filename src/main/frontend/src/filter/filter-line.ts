import { create, fill } from "../dom";
import type { Filter } from "./filter";
import { valuesOf, withValues, withWords, wordsOf } from "./filter";
import { filterTexts, keyText } from "./filter-texts";
import { parseFilter, printFilter } from "./grammar";
import type { Result } from "./match";

/** How long after the last change the result is told to a screen reader, in milliseconds. */
const SAY_AFTER = 500;

/** A field to find or filter, the conditions that are set as chips, and how much they leave. */
export class FilterLine {
  readonly element: HTMLElement;
  private readonly field: HTMLInputElement;
  private readonly chips = create("span", "chips");
  private readonly count = create("span", "filter-count");
  private readonly status = create("span", "hidden-text", { role: "status" });
  private timer = 0;
  /** Where the reader was before. */
  private back: Element | null = null;

  /** @param changed is told each filter that the reader sets, and what of it was not understood */
  constructor(
    private filter: Filter,
    private readonly changed: (filter: Filter, problem: string) => void,
  ) {
    this.field = create("input", "filter-field", {
      type: "search",
      "aria-label": filterTexts.label(),
      placeholder: filterTexts.label(),
      title: filterTexts.hint(),
    });
    this.field.addEventListener("keydown", (event) => this.onKey(event));
    this.element = create("div", "filter", { role: "search" }, this.field, this.chips, this.count, this.status);
    this.element.addEventListener("focusout", () => window.setTimeout(() => this.hideIfIdle()));
    this.showChips();
  }

  show(filter: Filter): void {
    this.filter = filter;
    this.showChips();
  }

  /** Shows the line and goes to its field. */
  open(): void {
    this.element.hidden = false;
    this.back = document.activeElement;
    this.field.focus();
  }

  /** The line is there only while a filter is set or being typed. */
  private hideIfIdle(): void {
    const isIdle = this.filter.length === 0 && this.field.value === "";
    this.element.hidden = isIdle && this.count.textContent === "" && !this.element.contains(document.activeElement);
  }

  /** Says how much is in the filter; nothing if there is none. */
  tell(result: Result | null, problem: string): void {
    const text = result
      ? fill(
          filterTexts.count(),
          ...[result.pains, result.opportunities, result.steps].flatMap(({ hits, all }) => [hits, all].map(String)),
        )
      : "";
    const said = [problem, text].filter(Boolean).join(" ");
    if (said !== this.count.textContent) {
      this.count.textContent = said;
      this.element.hidden = false;
      this.hideIfIdle();
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        this.status.textContent = said;
      }, SAY_AFTER);
    }
  }

  private onKey(event: KeyboardEvent): void {
    const isEmpty = this.field.value === "";
    if (event.key === "Enter" && !isEmpty) {
      event.preventDefault();
      this.add(this.field.value);
    } else if (event.key === "Backspace" && isEmpty && this.filter.length > 0) {
      event.preventDefault();
      this.set(this.filter.slice(0, -1));
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.field.value = "";
      if (this.back instanceof HTMLElement || this.back instanceof SVGElement) {
        this.back.focus({ preventScroll: true });
      }
    }
    // the map's own keys are not for the field
    event.stopPropagation();
  }

  /** Adds what is typed to what is set. */
  private add(typed: string): void {
    const { filter: more, unknown } = parseFilter(typed);
    let filter = this.filter;
    for (const condition of more) {
      filter =
        condition.key === "words"
          ? withWords(filter, `${wordsOf(filter)} ${condition.text}`)
          : withValues(filter, condition.key, [...valuesOf(filter, condition.key), ...condition.values]);
    }
    this.field.value = "";
    const [first] = unknown;
    this.set(filter, first ? fill(filterTexts.unknown(), `${first.key}:${first.value}`) : "");
  }

  private set(filter: Filter, problem = ""): void {
    this.filter = filter;
    this.showChips();
    this.changed(filter, problem);
  }

  private showChips(): void {
    this.element.hidden = false;
    const chips = this.filter.map((condition) => {
      const key = keyText(condition.key);
      const values =
        condition.key === "words"
          ? condition.text
          : condition.values.map((value) => value ?? filterTexts.nobody()).join(", ");
      const chip = create(
        "button",
        "filter-chip",
        { type: "button", "aria-label": fill(filterTexts.remove(), key, values) },
        `${key}: ${values} \u00d7`,
      );
      const others = this.filter.filter((other) => other !== condition);
      const remove = (): void => {
        this.set(others);
        this.field.focus();
      };
      chip.addEventListener("click", remove);
      chip.addEventListener("keydown", (event) => {
        if (event.key === "Delete" || event.key === "Backspace") {
          event.preventDefault();
          remove();
        } else if (event.key === "Enter") {
          event.preventDefault();
          this.set(others);
          this.field.value = printFilter([condition]);
          this.field.focus();
        }
        event.stopPropagation();
      });
      return chip;
    });
    this.chips.replaceChildren(...chips);
    if (chips.length > 0) {
      const clear = create("button", "link", { type: "button" }, filterTexts.clear());
      clear.addEventListener("click", () => {
        this.set([]);
        this.field.focus();
      });
      this.chips.append(clear);
    }
    this.hideIfIdle();
  }
}
