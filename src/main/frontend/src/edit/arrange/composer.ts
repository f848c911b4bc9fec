import { element } from "../../issues/element";

/** What is asked for. */
export interface Asked {
  label: string;
  value: string;
  /** Where in the window it is about; null: not on the map any more. */
  at: () => DOMRect | null;
  /** Whether it lies on what it is about, or beneath. */
  over: boolean;
  /** What is asked besides. */
  more?: HTMLElement;
  /** Whether an empty answer is one. */
  mayBeEmpty?: boolean;
  kept: (value: string) => void;
  /** After Enter and Escape: the focus goes back. */
  closed: () => void;
}

/** Of what it lies on it hides at least so much, in CSS pixels: the old title. */
const HIGH = 64;

/** A field to write a title in, laid over the map: Enter keeps, Escape leaves. It outlives that the map is drawn anew beneath it. */
export class Composer {
  private readonly input = element("textarea", "arrange-input", { rows: "1", maxlength: "4000", autocomplete: "off" });
  private readonly label = element("span", "arrange-label");
  private readonly more = element("div", "arrange-more");
  readonly root = element("div", "arrange-composer", {}, element("label", "", {}, this.label, this.input), this.more);
  private asked: Asked | null = null;

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
    // whoever clicks elsewhere has written what they meant, and is elsewhere; whoever looks at another window goes on
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

  open(asked: Asked): void {
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
    this.root.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "auto" });
  }

  /** Where it belongs, after the map moved. */
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

  /** As high as what is written in it. */
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

  private close(): Asked | null {
    const asked = this.asked;
    this.asked = null;
    this.root.hidden = true;
    return asked;
  }
}
