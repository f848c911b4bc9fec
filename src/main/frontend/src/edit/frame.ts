import { element } from "../issues/element";
import { texts } from "./texts";

/** The layer over the page in which a map is edited. The rest of the page is out of reach meanwhile; whoever leaves it with unsaved work is asked. */
export class Frame {
  private readonly root: HTMLElement;
  private readonly opener = document.activeElement;
  private readonly covered = [...document.body.children].filter((child) => !child.hasAttribute("inert"));

  /** @param unsettled whether something would be lost with it */
  constructor(
    private readonly unsettled: () => boolean,
    ...content: HTMLElement[]
  ) {
    const world = element("div", "editor", { role: "dialog", "aria-modal": "true", "aria-label": texts.editor(), tabindex: "-1" }, ...content);
    this.root = element("div", "", { class: "frontstage" }, world);
    // the page's single-key shortcuts are not the editor's
    world.addEventListener("keydown", (event) => event.stopPropagation());
    // and its handlers expect strings where SVG nodes have objects
    world.addEventListener("click", (event) => event.stopPropagation());
    window.addEventListener("beforeunload", this.ask);
    this.covered.forEach((child) => child.setAttribute("inert", ""));
    document.documentElement.classList.add("frontstage-locked");
    document.body.append(this.root);
  }

  get isOpen(): boolean {
    return this.root.isConnected;
  }

  /** Whether it may be closed: whoever would lose something says so. */
  mayClose(): boolean {
    return !this.unsettled() || window.confirm(texts.leave());
  }

  /** @param home where the focus goes if what it was on is gone */
  close(home: string): void {
    window.removeEventListener("beforeunload", this.ask);
    this.root.remove();
    this.covered.forEach((child) => child.removeAttribute("inert"));
    document.documentElement.classList.remove("frontstage-locked");
    const { opener } = this;
    // a button that was waiting had no focus to be remembered
    const known = opener instanceof HTMLElement && opener !== document.body && opener.isConnected;
    const back = known ? opener : document.querySelector<HTMLElement>(home);
    back?.focus({ preventScroll: true });
  }

  private readonly ask = (event: BeforeUnloadEvent): void => {
    if (this.unsettled()) {
      event.preventDefault();
    }
  };
}
