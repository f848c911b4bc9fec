import { button, create } from "../../dom";

export interface MenuEntry {
  label: string;
  run: () => void;
}

/** A menu beside an element: arrow keys move through it, Escape or a click elsewhere closes it. */
export class ContextMenu {
  private readonly root = create("div", "arrange-context", { role: "menu", tabindex: "-1" });
  private returnFocus: () => void = () => undefined;

  constructor(
    private readonly view: HTMLElement,
    label: string,
  ) {
    this.root.setAttribute("aria-label", label);
    this.root.hidden = true;
    this.root.addEventListener("keydown", (event) => this.onKey(event));
    this.root.addEventListener("focusout", (event) => {
      if (!this.root.contains(event.relatedTarget as Node | null)) {
        this.root.hidden = true;
      }
    });
    this.root.addEventListener("contextmenu", (event) => event.preventDefault());
    view.append(this.root);
  }

  /** @param at the position in the window */
  open(groups: MenuEntry[][], at: { x: number; y: number }, returnFocus: () => void): void {
    this.returnFocus = returnFocus;
    this.root.replaceChildren(
      ...groups.map((entries) =>
        create(
          "div",
          "arrange-context-group",
          { role: "group" },
          ...entries.map(({ label, run }) =>
            button(
              label,
              () => {
                this.close();
                run();
              },
              "link",
              { role: "menuitem", tabindex: "-1" },
            ),
          ),
        ),
      ),
    );
    this.root.hidden = false;
    const { left, top } = this.view.getBoundingClientRect();
    const x = Math.min(at.x - left, this.view.clientWidth - this.root.offsetWidth - 8);
    const y = Math.min(at.y - top, this.view.clientHeight - this.root.offsetHeight - 8);
    this.root.style.left = `${Math.max(x, 0) + this.view.scrollLeft}px`;
    this.root.style.top = `${Math.max(y, 0) + this.view.scrollTop}px`;
    this.root.querySelector("button")?.focus({ preventScroll: true });
  }

  private close(): void {
    this.root.hidden = true;
    this.returnFocus();
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const stops = [...this.root.querySelectorAll<HTMLElement>("button")];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const to: Record<string, number> = {
      ArrowDown: (at + 1) % stops.length,
      ArrowUp: (at - 1 + stops.length) % stops.length,
      Home: 0,
      End: stops.length - 1,
    };
    const next = to[event.key];
    if (next !== undefined) {
      event.preventDefault();
      stops[next]?.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      this.close();
    }
  }
}
