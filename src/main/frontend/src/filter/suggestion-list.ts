import { create } from "../dom";

/** A line of the list below the field. */
export interface Line {
  /** The heading of the group that begins here, if it differs from the previous one. */
  group: string;
  label: string;
  /** The number of matches. */
  count: string;
  take(): void;
}

let lists = 0;

/**
 * The list of suggestions below a field. The field keeps the focus, and arrow keys move through the list (a combobox).
 */
export class SuggestionList {
  readonly element: HTMLElement;
  private readonly list: HTMLElement;
  private lines: Line[] = [];
  private options: HTMLElement[] = [];
  private at = -1;

  constructor(
    private readonly field: HTMLInputElement,
    label: string,
    help: string,
  ) {
    const id = `frontstage-suggestions-${++lists}`;
    this.list = create("div", "suggestions-list", { role: "listbox", id, "aria-label": label });
    this.element = create(
      "div",
      "suggestions",
      { hidden: "" },
      this.list,
      create("p", "note", { id: `${id}-help` }, help),
    );
    for (const [name, value] of Object.entries({
      role: "combobox",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-controls": id,
      "aria-expanded": "false",
      "aria-describedby": `${id}-help`,
    })) {
      field.setAttribute(name, value);
    }
    // the field keeps the focus
    this.element.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  show(lines: Line[]): void {
    this.lines = lines;
    this.list.replaceChildren();
    this.options = [];
    let group = "";
    lines.forEach((line, index) => {
      if (line.group !== group) {
        group = line.group;
        this.list.append(create("div", "suggestions-group", { role: "presentation" }, group));
      }
      const option = create(
        "div",
        "suggestion",
        { role: "option", id: `${this.list.id}-${index}`, "aria-selected": "false" },
        create("span", "", { dir: "auto" }, line.label),
        create("span", "suggestion-count", {}, line.count),
      );
      option.addEventListener("click", () => line.take());
      this.options.push(option);
      this.list.append(option);
    });
    this.select(-1);
    this.element.hidden = lines.length === 0;
    this.field.setAttribute("aria-expanded", String(this.isOpen));
  }

  close(): void {
    this.show([]);
  }

  /** Moves to the next or previous line, wrapping at the ends. */
  move(by: 1 | -1): void {
    const { length } = this.lines;
    if (length > 0) {
      const from = this.at < 0 && by < 0 ? length : this.at;
      this.select((from + by + length) % length);
    }
  }

  /** Accepts the chosen line; false if none is chosen. */
  takeChosen(): boolean {
    const line = this.lines[this.at];
    line?.take();
    return line !== undefined;
  }

  private select(at: number): void {
    this.at = at;
    this.options.forEach((option, index) => option.setAttribute("aria-selected", String(index === at)));
    const chosen = this.options[at];
    if (chosen) {
      this.field.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else {
      this.field.removeAttribute("aria-activedescendant");
    }
  }
}
