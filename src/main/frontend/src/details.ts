import { button } from "./button";
import { panelPlace } from "./panel-place";
import { roomOf } from "./room";
import { shared } from "./shared-texts";
import { atSpot, spotOf } from "./spot";
import { stepFacts } from "./step-facts";
import { texts } from "./texts";

/** What kind of thing a card is, by the class that its drawing carries. */
const KINDS: Record<string, () => string> = {
  "frontstage-step": texts.step,
  "frontstage-card": texts.card,
  "frontstage-pain-point": texts.pain,
  "frontstage-delight": texts.delight,
  "frontstage-opportunity": texts.opportunity,
};

const MORE = "frontstage-from-jira";

/** What is known of one card, beside the map: a copy of its entry in the table twin. */
export class Details {
  private panel: HTMLElement | null = null;
  private opener: SVGElement | null = null;
  private shown = "";

  constructor(
    private readonly root: HTMLElement,
    private readonly copyLink: (item: string) => void,
    private readonly hasAddress: boolean,
    private readonly more: (item: string, entry: HTMLElement) => HTMLElement | null,
  ) {}

  /** Shows anew what is known besides the entry; the focus stays in the panel. */
  refresh(): void {
    const entry = this.panel?.querySelector<HTMLElement>(".frontstage-entry");
    if (!this.panel || !entry) {
      return;
    }
    const old = this.panel.querySelector(`.${MORE}`);
    const more = this.more(this.shown, entry);
    const spot = old && spotOf(old);
    old?.remove();
    if (more) {
      more.classList.add(MORE);
      this.panel.append(more);
    }
    if (spot) {
      ((more && atSpot(more, spot)) ?? this.panel).focus({ preventScroll: true });
    }
    this.place();
  }

  /** Beside its card, wherever that is by now: what stands above the map may have grown. */
  private place(): void {
    if (this.panel && this.opener) {
      beside(this.panel, this.opener, this.root);
    }
  }

  /** The card of which it is open; null: it is closed. */
  get item(): string | null {
    return this.panel && this.shown;
  }

  focus(): boolean {
    this.panel?.focus({ preventScroll: true });
    return this.panel !== null;
  }

  /** Opens beside its card; the focus goes there unless it shall stay where it is. */
  open(card: SVGElement, item: string, withFocus = true): void {
    const entry = this.entry(card, item);
    if (!entry) {
      return;
    }
    this.remove();
    this.opener = card;
    this.shown = item;
    const panel = document.createElement("section");
    panel.className = "frontstage-details";
    const kind = kindOf(card);
    const title = entry.querySelector("strong")?.textContent ?? "";
    panel.setAttribute("aria-label", title ? `${kind}: ${title}` : kind);
    panel.tabIndex = -1;
    const bar = document.createElement("div");
    bar.className = "frontstage-details-bar";
    const label = document.createElement("span");
    label.className = "frontstage-kind";
    label.textContent = kind;
    bar.append(label);
    if (this.hasAddress) {
      bar.append(button("link", texts.copyLink(), () => this.copyLink(item)));
    }
    bar.append(button("close", shared.close(), () => this.close()));
    panel.append(bar, entry);
    this.root.append(panel);
    this.panel = panel;
    this.refresh();
    if (withFocus) {
      this.focus();
    }
  }

  /** Closes the panel and gives the focus back to its card; false where none was open. */
  close(): boolean {
    if (!this.panel) {
      return false;
    }
    this.remove();
    this.opener?.focus({ preventScroll: true });
    return true;
  }

  private remove(): void {
    this.panel?.remove();
    this.root.style.minHeight = "";
    this.panel = null;
  }

  /** The entry stands in the table twin, under the id that the card links to. */
  private entry(card: SVGElement, item: string): HTMLElement | null {
    const table = this.root.querySelector(".frontstage-table");
    const original = table?.querySelector(`[data-frontstage-item="${CSS.escape(item)}"]`);
    if (!original) {
      return null;
    }
    const entry = document.createElement("div");
    entry.className = "frontstage-entry";
    const where = card.getAttribute("data-frontstage-where");
    if (where) {
      const line = document.createElement("p");
      line.className = "frontstage-where";
      line.textContent = where;
      entry.append(line);
    }
    for (const node of original.childNodes) {
      entry.append(node.cloneNode(true));
    }
    entry.append(...stepFacts(original));
    entry.querySelectorAll("[id]").forEach((node) => node.removeAttribute("id"));
    return entry;
  }
}

function kindOf(card: SVGElement): string {
  const known = [...card.classList].find((name) => name in KINDS);
  return known ? KINDS[known]!() : texts.details();
}

/** Where the person looks: at the height of the card, at the side that does not cover it. */
function beside(panel: HTMLElement, card: SVGElement, root: HTMLElement): void {
  const edges = (root.querySelector(".frontstage-frame") ?? root).getBoundingClientRect();
  const room = roomOf(root);
  const place = panelPlace({
    root: root.getBoundingClientRect(),
    frame: { left: room.left, right: room.right, top: edges.top, bottom: edges.bottom },
    card: card.getBoundingClientRect(),
    panel: { width: panel.offsetWidth, height: panel.offsetHeight },
    window: { width: window.innerWidth, height: window.innerHeight },
  });
  panel.style.top = `${place.top + root.scrollTop}px`;
  panel.style.left = `${place.left}px`;
  // a cell of the page's layout cuts what hangs out of it
  root.style.minHeight = `${place.top + root.scrollTop + panel.offsetHeight + 8}px`;
}
