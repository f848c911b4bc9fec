import { button, create } from "../../dom";
import { texts } from "./texts";

/** The id of a hint for screen readers that says where the keys are listed. */
const HINT = "frontstage-arrange-hint";

/** The line below the map: what was done, or why nothing was. It can list the keys. */
export class StatusBar {
  private readonly told = create("p", "arrange-told", { role: "status" });
  private readonly keys = create("p", "arrange-keys", { id: "frontstage-arrange-keys", role: "status" });
  private readonly help = button(texts.help(), () => this.toggleKeys(), "tool", {
    "aria-expanded": "false",
    "aria-controls": this.keys.id,
    "data-tool": "help",
  });
  readonly root = create(
    "div",
    "arrange-status-bar",
    {},
    this.told,
    this.help,
    this.keys,
    create("p", "", { id: HINT, hidden: "" }, texts.hint()),
  );

  constructor() {
    this.help.classList.add("frontstage-arrange-help");
  }

  say(message: string): void {
    this.told.textContent = message;
  }

  /** Shows or hides the list of keys. */
  toggleKeys(): void {
    const shown = this.keys.textContent === "";
    this.keys.textContent = shown ? texts.keys() : "";
    this.help.setAttribute("aria-expanded", String(shown));
  }
}
