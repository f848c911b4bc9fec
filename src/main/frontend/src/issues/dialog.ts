import { create, iconButton } from "../dom";
import * as icons from "../icons";
import { shared } from "../shared-texts";

let titles = 0;

/** A modal dialog: the browser keeps the focus in it and closes it with Escape. Afterwards the focus returns. */
export class Dialog {
  readonly body = create("div", "dialog-body");
  readonly actions = create("div", "dialog-actions");
  private readonly message = create("p", "dialog-message", { role: "status" });
  private readonly window: HTMLDialogElement;

  /** The dialog's element, outside of every map, because maps may be redrawn while it is open. */
  private readonly world = create("div", "", { class: "frontstage frontstage-dialogs" });

  /** @param back returns the focus, even if its element was redrawn meanwhile */
  constructor(
    title: string,
    private readonly back: () => void,
    kind: "usual" | "wide" = "usual",
  ) {
    const heading = create("h2", "dialog-title", { id: `frontstage-dialog-${++titles}` }, title);
    this.window = create(
      "dialog",
      kind === "wide" ? "dialog dialog-wide" : "dialog",
      { "aria-labelledby": heading.id },
      create(
        "div",
        "dialog-head",
        {},
        heading,
        iconButton(icons.CLOSE, shared.close(), () => this.close()),
      ),
      this.body,
      create("div", "dialog-foot", {}, this.message, this.actions),
    );
    // keeps keys in the dialog from the map
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

  /** Sets the content and the buttons below it. */
  show(content: Node[], actions: Node[]): void {
    this.body.replaceChildren(...content);
    this.act(actions);
  }

  /** Replaces the buttons; if one of the old ones had the focus, the first of the new ones gets it. */
  act(actions: Node[]): void {
    const focused = this.actions.contains(document.activeElement);
    this.actions.replaceChildren(...actions);
    if (focused) {
      this.actions.querySelector<HTMLElement>("button, a")?.focus();
    }
  }

  /** Shows a message, which screen readers read out; an empty text removes it. */
  say(text: string, wrong = false): void {
    this.message.textContent = text;
    this.message.classList.toggle("frontstage-wrong", wrong);
  }

  /** Disables the buttons while a request is under way. They keep the focus. */
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
