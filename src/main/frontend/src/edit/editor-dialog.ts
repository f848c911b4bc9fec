import { create } from "../dom";
import { texts } from "./texts";

/**
 * The layer over the page in which a map is edited. The page below cannot be used meanwhile. Leaving it with unsaved
 * work needs a confirmation.
 */
export class EditorDialog {
  private readonly root: HTMLElement;
  private readonly opener = document.activeElement;
  private readonly covered = [...document.body.children].filter((child) => !child.hasAttribute("inert"));

  /** @param unsettled whether closing would lose something */
  constructor(
    private readonly unsettled: () => boolean,
    ...content: HTMLElement[]
  ) {
    const world = create(
      "div",
      "editor",
      { role: "dialog", "aria-modal": "true", "aria-label": texts.editor(), tabindex: "-1" },
      ...content,
    );
    this.root = create("div", "", { class: "frontstage" }, world);
    // keeps keys from the page, which has its own shortcuts
    world.addEventListener("keydown", (event) => event.stopPropagation());
    // the page's click handlers fail on SVG nodes, whose class names are objects and not strings
    world.addEventListener("click", (event) => event.stopPropagation());
    window.addEventListener("keydown", this.keep, true);
    window.addEventListener("keypress", this.keep, true);
    window.addEventListener("beforeunload", this.ask);
    this.covered.forEach((child) => child.setAttribute("inert", ""));
    document.documentElement.classList.add("frontstage-locked");
    document.body.append(this.root);
  }

  get isOpen(): boolean {
    return this.root.isConnected;
  }

  /** Whether the dialog may be closed; asks the person if something would be lost. */
  mayClose(): boolean {
    return !this.unsettled() || window.confirm(texts.leave());
  }

  /** @param home selects the element that gets the focus if the one that had it before is gone */
  close(home: string): void {
    window.removeEventListener("keydown", this.keep, true);
    window.removeEventListener("keypress", this.keep, true);
    window.removeEventListener("beforeunload", this.ask);
    this.root.remove();
    this.covered.forEach((child) => child.removeAttribute("inert"));
    document.documentElement.classList.remove("frontstage-locked");
    const { opener } = this;
    // a button that is disabled while the editor loads has no focus
    const known = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
    const back = known ? opener : document.querySelector<HTMLElement>(home);
    back?.focus({ preventScroll: true });
  }

  /** Keeps keys from the page while nothing has the focus, because what had it is gone. */
  private readonly keep = (event: KeyboardEvent): void => {
    if (event.target === document.body) {
      event.stopPropagation();
    }
  };

  private readonly ask = (event: BeforeUnloadEvent): void => {
    if (this.unsettled()) {
      event.preventDefault();
    }
  };
}
