import { button, create } from "../dom";
import { filterTexts } from "./filter-texts";

/** Up to this width a map has no room for the line of its filter. */
const PHONE = "(max-width: 600px)";

/** On a phone, the filter fills the screen while it is open, as a modal dialog that keeps the focus. */
export class FilterSheet {
  private readonly place = document.createComment("frontstage-filter");
  private readonly world = create("div", "", { class: "frontstage frontstage-filter-world" });
  private sheet: HTMLDialogElement | null = null;

  /**
   * @param line the element of the filter
   * @param ended called when the line is back in its place
   */
  constructor(
    private readonly line: HTMLElement,
    private readonly ended: () => void,
  ) {}

  get isOpen(): boolean {
    return this.sheet !== null;
  }

  /** The line's place on the page. */
  get home(): Element | Comment {
    return this.sheet ? this.place : this.line;
  }

  /** Gives the filter the whole screen on a phone; does nothing on a larger screen, or if the filter has it already. */
  open(): void {
    if (this.sheet || !window.matchMedia(PHONE).matches) {
      return;
    }
    const head = create(
      "div",
      "filter-sheet-head",
      {},
      create("h2", "dialog-title", {}, filterTexts.title()),
      button(filterTexts.done(), () => this.close(), "primary"),
    );
    this.line.before(this.place);
    this.sheet = create("dialog", "filter-sheet", { "aria-label": filterTexts.title() }, head, this.line);
    this.sheet.addEventListener("keydown", (event) => event.stopPropagation());
    this.sheet.addEventListener("close", () => this.end());
    this.world.append(this.sheet);
    document.body.append(this.world);
    this.sheet.showModal();
  }

  close(): void {
    this.sheet?.close();
  }

  private end(): void {
    this.place.replaceWith(this.line);
    this.sheet = null;
    this.world.replaceChildren();
    this.world.remove();
    this.ended();
  }
}
