import { create } from "../../dom";

/** The properties of a form. */
export interface FormRequest {
  label: string;
  value: string;
  /** The form's position in the window; null if its element is no longer on the map. */
  at: () => DOMRect | null;
  /** Whether the form covers that position; otherwise it is below. */
  over: boolean;
  /** An additional control. */
  more?: HTMLElement;
  /** Whether an empty answer is valid. */
  mayBeEmpty?: boolean;
  kept: (value: string) => void;
  /** Called after Enter and Escape, when the focus may return. */
  closed: () => void;
}

/** Maximum height of the form if it covers an element, in CSS pixels: enough to hide the old title. */
const HIGH = 64;

/**
 * A small form over the map for one line of text: Enter accepts it, Escape cancels. It stays when the map is redrawn.
 */
export class PopoverForm {
  private readonly input = create("textarea", "arrange-input", { rows: "1", maxlength: "4000", autocomplete: "off" });
  private readonly label = create("span", "arrange-label");
  private readonly more = create("div", "arrange-more");
  readonly root = create("div", "arrange-popover-form", {}, create("label", "", {}, this.label, this.input), this.more);
  private asked: FormRequest | null = null;

  constructor(private readonly view: HTMLElement) {
    this.root.hidden = true;
    this.root.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") {
        event.preventDefault();
        this.leave();
      } else if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
        this.keep(true);
      }
    });
    this.input.addEventListener("input", () => this.grow());
    // a click elsewhere accepts the text; switching to another window does not end the form
    this.root.addEventListener("focusout", (event) => {
      if (this.asked && document.hasFocus() && !this.root.contains(event.relatedTarget as Node | null)) {
        this.keep(false);
      }
    });
    view.append(this.root);
  }

  get isOpen(): boolean {
    return this.asked !== null;
  }

  open(asked: FormRequest): void {
    this.leave();
    this.asked = asked;
    this.label.textContent = asked.label;
    this.label.classList.toggle("frontstage-arrange-unseen", asked.over);
    this.root.classList.toggle("frontstage-arrange-over", asked.over);
    this.input.value = asked.value;
    this.more.replaceChildren(...(asked.more ? [asked.more] : []));
    this.root.hidden = false;
    this.place();
    this.input.focus({ preventScroll: true });
    this.input.select();
    this.reveal();
  }

  /** Scrolls the form into view if it is open, for instance when the keyboard of a phone leaves less room. */
  reveal(): void {
    if (this.asked) {
      this.root.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "auto" });
    }
  }

  /** Moves the form to its place, after the map moved. */
  place(): void {
    const at = this.asked?.at();
    if (!at) {
      return;
    }
    const room = this.view.getBoundingClientRect();
    const width = Math.min(Math.max(at.width, 200), this.view.clientWidth - 16);
    const left = Math.min(Math.max(at.left - room.left, 8), this.view.clientWidth - width - 8);
    const top = (this.asked?.over ? at.top : at.bottom + 4) - room.top + this.view.scrollTop;
    this.root.style.left = `${left + this.view.scrollLeft}px`;
    this.root.style.top = `${Math.max(top, 0)}px`;
    this.root.style.width = `${width}px`;
    this.root.style.minHeight = this.asked?.over ? `${Math.min(at.height, HIGH)}px` : "";
    this.grow();
  }

  /** Makes the field as high as its text. */
  private grow(): void {
    this.input.style.height = "auto";
    this.input.style.height = `${this.input.scrollHeight + 2}px`;
  }

  leave(): void {
    const asked = this.close();
    asked?.closed();
  }

  private keep(meant: boolean): void {
    const value = this.input.value.trim();
    const says = value !== "" || (meant && this.asked?.mayBeEmpty === true);
    const asked = this.close();
    if (says) {
      asked?.kept(value);
    }
    if (meant) {
      asked?.closed();
    }
  }

  private close(): FormRequest | null {
    const asked = this.asked;
    this.asked = null;
    this.root.hidden = true;
    return asked;
  }
}
