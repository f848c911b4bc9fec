import { element } from "../../issues/element";
import { texts } from "./texts";

/** Says to those who hear the map where its keys are told. */
const HINT = "frontstage-arrange-hint";

/** Beneath the map: what was done, or why not, and all keys for whoever asks for them. */
export class Foot {
  private readonly told = element("p", "arrange-told", { role: "status" });
  private readonly keys = element("p", "arrange-keys", { id: "frontstage-arrange-keys", role: "status" });
  private readonly help = element(
    "button",
    "button arrange-help",
    { type: "button", "aria-expanded": "false", "aria-controls": this.keys.id, "data-tool": "help" },
    texts.help(),
  );
  readonly root = element("div", "arrange-foot", {}, this.told, this.help, this.keys, element("p", "", { id: HINT, hidden: "" }, texts.hint()));

  constructor() {
    this.help.addEventListener("click", () => this.turn());
  }

  say(message: string): void {
    this.told.textContent = message;
  }

  /** Shows the keys, or hides them. */
  turn(): void {
    const shown = this.keys.textContent === "";
    this.keys.textContent = shown ? texts.keys() : "";
    this.help.setAttribute("aria-expanded", String(shown));
  }
}
