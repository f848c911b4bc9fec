import { button, create } from "../../dom";

let made = 0;

/** A button that opens a panel below itself. The panel closes when a button in it is pressed or the focus leaves. */
export class Menu {
  private readonly opener: HTMLButtonElement;
  private readonly panel: HTMLElement;
  readonly root: HTMLElement;

  constructor(
    label: string,
    private readonly fill: () => HTMLElement[],
  ) {
    const id = `frontstage-arrange-menu-${++made}`;
    this.opener = button(label, () => this.toggle(this.panel.hidden), "tool", {
      "aria-expanded": "false",
      "aria-controls": id,
      "data-tool": id,
    });
    this.opener.classList.add("frontstage-arrange-opener");
    this.panel = create("div", "arrange-panel", { id });
    this.panel.hidden = true;
    this.root = create("div", "arrange-menu", {}, this.opener, this.panel);
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
    this.opener.textContent = text;
  }

  set enabled(yes: boolean) {
    this.opener.disabled = !yes;
  }

  private toggle(open: boolean): void {
    if (!open && this.panel.contains(document.activeElement)) {
      this.opener.focus();
    }
    this.panel.hidden = !open;
    this.opener.setAttribute("aria-expanded", String(open));
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
