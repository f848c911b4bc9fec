import { element } from "../../issues/element";

let made = 0;

/** A button that shows what belongs to it beneath itself, and hides it again once something is chosen or the focus is elsewhere. */
export class Menu {
  private readonly button: HTMLButtonElement;
  private readonly panel: HTMLElement;
  readonly root: HTMLElement;

  constructor(label: string, private readonly fill: () => HTMLElement[]) {
    const id = `frontstage-arrange-menu-${++made}`;
    this.button = element("button", "button arrange-opener", { type: "button", "aria-expanded": "false", "aria-controls": id, "data-tool": id }, label);
    this.panel = element("div", "arrange-panel", { id });
    this.panel.hidden = true;
    this.root = element("div", "arrange-menu", {}, this.button, this.panel);
    this.button.addEventListener("click", () => this.toggle(this.panel.hidden));
    this.panel.addEventListener("click", (event) => {
      if ((event.target as Element).closest("button")) {
        this.toggle(false);
      }
    });
    this.root.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !this.root.contains(event.relatedTarget as Node)) {
        this.toggle(false);
      }
    });
    this.root.addEventListener("keydown", (event) => this.onKey(event));
  }

  set label(text: string) {
    this.button.textContent = text;
  }

  set enabled(yes: boolean) {
    this.button.disabled = !yes;
  }

  private toggle(open: boolean): void {
    if (!open && this.panel.contains(document.activeElement)) {
      this.button.focus();
    }
    this.panel.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (open) {
      this.panel.replaceChildren(...this.fill());
      this.panel.querySelector<HTMLElement>("button")?.focus();
    }
  }

  private onKey(event: KeyboardEvent): void {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (this.panel.hidden) {
      return;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.toggle(false);
    } else if (by !== 0) {
      event.preventDefault();
      const stops = [...this.panel.querySelectorAll<HTMLElement>("button")];
      stops[(stops.indexOf(document.activeElement as HTMLElement) + by + stops.length) % stops.length]?.focus();
    }
  }
}
