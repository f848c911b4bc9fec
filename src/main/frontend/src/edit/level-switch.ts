import { button, create } from "../dom";
import { Events } from "../events";
import { isOpen, LEVELS, type Level, type LevelChoice } from "../level-choice";
import { texts } from "./texts";

const LABELS: Record<Level, () => string> = {
  overview: texts.overview,
  cards: texts.cards,
  everything: texts.everything,
};

/** Chooses how much of the edited map is shown. This choice is never part of the text. */
export class LevelSwitch extends Events<{ changed: undefined }> {
  private shown: LevelChoice = { level: "cards", open: [] };
  private readonly buttons = LEVELS.map((level) => ({
    level,
    button: button(LABELS[level](), () => this.choose({ level, open: [] })),
  }));
  readonly root = create("div", "edit-levels", { role: "group", "aria-label": texts.level() });

  constructor() {
    super();
    this.root.append(...this.buttons.map(({ button }) => button));
    this.mark();
  }

  get choice(): LevelChoice {
    return this.shown;
  }

  /** Opens a stage, unless it is open, so that the selected element is visible. */
  open(stage: string): void {
    if (!isOpen(this.shown, stage)) {
      this.choose({ level: this.shown.level, open: [...this.shown.open, stage] });
    }
  }

  private choose(choice: LevelChoice): void {
    this.shown = choice;
    this.mark();
    this.emit("changed");
  }

  private mark(): void {
    for (const { level, button } of this.buttons) {
      button.setAttribute("aria-pressed", String(level === this.shown.level));
    }
  }
}
