import { button } from "../button";
import { shared } from "../shared-texts";
import { element } from "./element";

let titles = 0;

/** A modal window over the page, the browser's own: it keeps the focus, closes with Esc and gives the focus back. */
export class Dialog {
  readonly body = element("div", "dialog-body");
  readonly actions = element("div", "dialog-actions");
  private readonly message = element("p", "dialog-message", { role: "status" });
  private readonly window: HTMLDialogElement;

  /** Stands outside of every map, which may be drawn anew meanwhile. */
  private readonly world = element("div", "", { class: "frontstage frontstage-dialogs" });

  /** @param back puts the focus back to where it was: what had it may have been drawn anew meanwhile */
  constructor(
    title: string,
    private readonly back: () => void,
    kind: "usual" | "wide" = "usual",
  ) {
    const heading = element("h2", "dialog-title", { id: `frontstage-dialog-${++titles}` }, title);
    this.window = element(
      "dialog",
      kind === "wide" ? "dialog dialog-wide" : "dialog",
      { "aria-labelledby": heading.id },
      element("div", "dialog-head", {}, heading, button("close", shared.close(), () => this.close())),
      this.body,
      element("div", "dialog-foot", {}, this.message, this.actions),
    );
    // the map's keys are not the dialog's
    this.window.addEventListener("keydown", (event) => event.stopPropagation());
    this.window.addEventListener("click", (event) => event.stopPropagation());
    this.actions.addEventListener("click", (event) => this.onAction(event), true);
    this.window.addEventListener("close", () => this.end());
    this.world.append(this.window);
    document.body.append(this.world);
    this.window.showModal();
  }

  get isOpen(): boolean {
    return this.window.isConnected;
  }

  /** What stands in the dialog now, and the buttons beneath. */
  show(content: Node[], actions: Node[]): void {
    this.body.replaceChildren(...content);
    this.act(actions);
  }

  /** Other buttons beneath; who stood on one of them stands on the first. */
  act(actions: Node[]): void {
    const focused = this.actions.contains(document.activeElement);
    this.actions.replaceChildren(...actions);
    if (focused) {
      this.actions.querySelector<HTMLElement>("button, a")?.focus();
    }
  }

  /** A line that is also read out; empty: nothing is said. */
  say(text: string, wrong = false): void {
    this.message.textContent = text;
    this.message.classList.toggle("frontstage-wrong", wrong);
  }

  /** While something is under way, nothing can be pressed twice; what has the focus keeps it. */
  busy(on: boolean): void {
    this.window.setAttribute("aria-busy", String(on));
    this.actions.querySelectorAll("button").forEach((control) => control.setAttribute("aria-disabled", String(on)));
  }

  close(): void {
    this.window.close();
  }

  private onAction(event: Event): void {
    if (this.window.getAttribute("aria-busy") === "true") {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  private end(): void {
    this.world.remove();
    this.back();
  }
}
