import { button } from "../dom";
import { measureTexts as texts } from "./measure-texts";

const SELECTED = "data-frontstage-selected";

/** Selects a figure together with everything about it: the row of the table, its verdicts, the marks on its line. */
export class FigureSelection {
  private selected = "";

  constructor(private readonly view: HTMLElement) {
    for (const row of this.rows()) {
      const figure = figureOf(row);
      if (this.verdicts().some((entry) => figureOf(entry) === figure)) {
        row.querySelector("th")?.append(this.button(figure, texts.showVerdict(), () => this.firstVerdict(figure)));
      }
    }
    for (const entry of this.verdicts()) {
      const figure = figureOf(entry);
      entry.append(this.button(figure, texts.showLine(), () => this.rows().find((row) => figureOf(row) === figure)));
    }
    view.addEventListener("click", (event) => this.onClick(event));
  }

  /** Selects the figure with this name, if the view has it. */
  select(figure: string): void {
    this.selected = figure;
    for (const part of this.parts()) {
      part.toggleAttribute(SELECTED, figure !== "" && figureOf(part) === figure);
    }
    for (const toggle of this.view.querySelectorAll<HTMLElement>("[data-frontstage-shows]")) {
      toggle.setAttribute("aria-pressed", String(figure !== "" && toggle.dataset.frontstageShows === figure));
    }
  }

  get figure(): string {
    return this.selected;
  }

  private button(figure: string, label: string, other: () => HTMLElement | undefined): HTMLElement {
    const toggle = button(
      label,
      () => {
        this.select(this.selected === figure ? "" : figure);
        if (this.selected) {
          other()?.scrollIntoView({ block: "nearest" });
        }
      },
      "link",
      { "aria-pressed": "false", "data-frontstage-shows": figure },
    );
    toggle.classList.add("frontstage-show-figure");
    return toggle;
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const part = target.closest<HTMLElement>("[data-frontstage-figure]");
    if (part && !target.closest("a, button, summary")) {
      this.select(figureOf(part));
    }
  }

  private firstVerdict(figure: string): HTMLElement | undefined {
    return this.verdicts().find((entry) => figureOf(entry) === figure);
  }

  private parts(): HTMLElement[] {
    return [...this.view.querySelectorAll<HTMLElement>("[data-frontstage-figure]")];
  }

  private rows(): HTMLElement[] {
    return this.parts().filter((part) => part.matches("tr"));
  }

  private verdicts(): HTMLElement[] {
    return this.parts().filter((part) => part.matches("li"));
  }
}

function figureOf(part: HTMLElement): string {
  return part.dataset.frontstageFigure ?? "";
}
