import { button, create, fill, setLabel } from "../dom";
import { walkTexts } from "./walk-texts";

/** Maximum time, in minutes. */
const MAX_MINUTES = 240;

/** The typed minutes; null if they are not a valid time. */
export function minutes(typed: string): number | null {
  const value = Number(typed.trim().replace(",", "."));
  return typed.trim() !== "" && value > 0 && value <= MAX_MINUTES ? value : null;
}

/** The remaining time as a clock shows it: 4:05, −0:12 past its end. */
export function clockFace(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const past = Math.abs(seconds);
  return `${seconds < 0 ? "\u2212" : ""}${Math.floor(past / 60)}:${String(past % 60).padStart(2, "0")}`;
}

/** A clock that counts down from the chosen minutes, and on past zero. */
export class WalkClock {
  readonly element: HTMLElement;
  private readonly field = create("input", "walk-minutes", {
    type: "text",
    inputmode: "decimal",
    size: "3",
    value: "10",
    "aria-label": walkTexts.minutes(),
  });
  private readonly face = create("output", "walk-face-of-clock", { role: "timer", "aria-label": walkTexts.clock() });
  private readonly control = button(walkTexts.start(), () => this.press(), "plain");
  private timer: number | null = null;
  private end = 0;
  private hasEnded = false;
  /** The clock's message: shown, and read out by a screen reader. */
  private readonly note = create("span", "walk-note", { role: "status" });

  constructor() {
    setLabel(this.field, walkTexts.minutes());
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        this.press();
      }
    });
    this.element = create("span", "walk-clock", {}, this.field, this.face, this.control, this.note);
    this.show(false);
  }

  /** Stops it; to be called when the walk ends. */
  stop(): void {
    if (this.timer !== null) {
      window.clearInterval(this.timer);
      this.timer = null;
    }
    this.show(false);
  }

  private say(text: string): void {
    this.note.textContent = text;
  }

  private press(): void {
    this.say("");
    const set = minutes(this.field.value);
    if (this.timer !== null) {
      this.stop();
      this.field.focus();
    } else if (set === null) {
      this.say(fill(walkTexts.noTime(), MAX_MINUTES));
    } else {
      this.end = Date.now() + set * 60_000;
      this.hasEnded = false;
      this.timer = window.setInterval(() => this.tick(), 250);
      this.show(true);
      this.tick();
    }
  }

  private show(runs: boolean): void {
    this.field.hidden = runs;
    this.face.hidden = !runs;
    this.control.textContent = runs ? walkTexts.stop() : walkTexts.start();
    this.face.classList.remove("frontstage-walk-over");
  }

  private tick(): void {
    const rest = this.end - Date.now();
    this.face.textContent = clockFace(rest);
    if (rest <= 0 && !this.hasEnded) {
      this.hasEnded = true;
      this.face.classList.add("frontstage-walk-over");
      this.say(walkTexts.timeUp());
    }
  }
}
