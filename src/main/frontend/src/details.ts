import { create, iconButton } from "./dom";
import { findFocusTarget, focusTargetOf } from "./focus-target";
import { frameWidth } from "./frame-width";
import * as icons from "./icons";
import { panelPlace } from "./panel-place";
import { shared } from "./shared-texts";
import { stepFacts } from "./step-facts";
import { texts } from "./texts";

/** The kind of a card, by a style class of its drawing. */
const KINDS: Record<string, () => string> = {
  "frontstage-step": texts.step,
  "frontstage-card": texts.card,
  "frontstage-pain-point": texts.pain,
  "frontstage-delight": texts.delight,
  "frontstage-opportunity": texts.opportunity,
};

const MORE = "frontstage-from-jira";

/**
 * The details of one card, in a panel beside the map: a copy of the card's entry in the table, with its Jira issues.
 */
export class Details {
  private panel: HTMLElement | null = null;
  private opener: SVGElement | null = null;
  private shown = "";

  /**
   * @param more additional content for a card, besides its entry in the table; may hide facts of the entry
   * @param copyLink copies a link to the card; null if cards have no address
   * @param editor opens the editor at a card; null if the person may not edit
   */
  constructor(
    private readonly root: HTMLElement,
    private readonly more: (item: string, entry: HTMLElement) => HTMLElement | null,
    private readonly copyLink: ((item: string) => void) | null,
    private readonly editor: (item: string) => (() => void) | null = () => null,
  ) {}

  /** Renews the additional content; the focus stays in the panel. */
  refresh(): void {
    const entry = this.panel?.querySelector<HTMLElement>(".frontstage-entry");
    if (!this.panel || !entry) {
      return;
    }
    const old = this.panel.querySelector(`.${MORE}`);
    const more = this.more(this.shown, entry);
    const target = old && focusTargetOf(old);
    old?.remove();
    if (more) {
      more.classList.add(MORE);
      this.panel.append(more);
    }
    if (target) {
      ((more && findFocusTarget(more, target)) ?? this.panel).focus({ preventScroll: true });
    }
    this.place();
  }

  /** The card that is shown; null if the panel is closed. */
  get item(): string | null {
    return this.panel && this.shown;
  }

  /** Moves the focus into the panel; false if the panel is closed. */
  focus(): boolean {
    this.panel?.focus({ preventScroll: true });
    return this.panel !== null;
  }

  /** Opens the panel beside a card and focuses it. */
  open(card: SVGElement, item: string): void {
    const entry = this.entry(card, item);
    if (entry) {
      this.build(card, item, entry);
      this.focus();
    }
  }

  /**
   * Shows the same card of a new drawing without moving the focus. Null means that the card is gone: the panel closes.
   */
  reopen(card: SVGElement | null): void {
    const entry = card && this.entry(card, this.shown);
    if (card && entry) {
      this.build(card, this.shown, entry);
    } else {
      this.remove();
    }
  }

  /** Closes the panel and returns the focus to its card; false if it was closed already. */
  close(): boolean {
    if (!this.panel) {
      return false;
    }
    this.remove();
    this.opener?.focus({ preventScroll: true });
    return true;
  }

  private build(card: SVGElement, item: string, entry: HTMLElement): void {
    this.remove();
    this.opener = card;
    this.shown = item;
    const kind = kindOf(card);
    const title = entry.querySelector("strong")?.textContent ?? "";
    const { copyLink } = this;
    const edit = this.editor(item);
    const bar = create(
      "div",
      "details-bar",
      {},
      create("span", "kind", {}, kind),
      edit && iconButton(icons.RENAME, shared.edit(), edit),
      copyLink && iconButton(icons.LINK, texts.copyLink(), () => copyLink(item)),
      iconButton(icons.CLOSE, shared.close(), () => this.close()),
    );
    const label = title ? `${kind}: ${title}` : kind;
    this.panel = create("section", "details", { "aria-label": label, tabindex: "-1" }, bar, entry);
    this.root.append(this.panel);
    this.refresh();
  }

  /** Renews the panel's toolbar, because the person may edit now. */
  refreshBar(): void {
    if (this.panel && this.opener) {
      const hadFocus = this.panel.contains(document.activeElement);
      this.reopen(this.opener);
      if (hadFocus) {
        this.focus();
      }
    }
  }

  private remove(): void {
    this.panel?.remove();
    this.root.style.minHeight = "";
    this.panel = null;
  }

  /** Places the panel beside the card; what is above the map may have grown. */
  private place(): void {
    if (this.panel && this.opener) {
      placeBeside(this.panel, this.opener, this.root);
    }
  }

  private entry(card: SVGElement, item: string): HTMLElement | null {
    const table = this.root.querySelector(".frontstage-table");
    const original = table?.querySelector(`[data-frontstage-item="${CSS.escape(item)}"]`);
    if (!original) {
      return null;
    }
    const where = card.getAttribute("data-frontstage-where");
    const entry = create(
      "div",
      "entry",
      {},
      where && create("p", "where", {}, where),
      ...[...original.childNodes].map((node) => node.cloneNode(true)),
      ...stepFacts(original),
    );
    entry.querySelectorAll("[id]").forEach((node) => node.removeAttribute("id"));
    return entry;
  }
}

function kindOf(card: SVGElement): string {
  const known = [...card.classList].find((name) => name in KINDS);
  return known ? KINDS[known]!() : texts.details();
}

/** Places the panel at the height of the card, on the side that does not cover it. */
function placeBeside(panel: HTMLElement, card: SVGElement, root: HTMLElement): void {
  const edges = (root.querySelector(".frontstage-frame") ?? root).getBoundingClientRect();
  const room = frameWidth(root);
  panel.style.maxHeight = "";
  const place = panelPlace({
    root: root.getBoundingClientRect(),
    frame: { left: room.left, right: room.right, top: edges.top, bottom: edges.bottom },
    card: card.getBoundingClientRect(),
    panel: { width: panel.offsetWidth, height: panel.offsetHeight },
    window: { width: window.innerWidth, height: window.innerHeight },
  });
  panel.style.top = `${place.top + root.scrollTop}px`;
  panel.style.left = `${place.left}px`;
  if (place.height < panel.offsetHeight) {
    panel.style.maxHeight = `${place.height}px`;
  }
  // a cell of the page's layout cuts off what extends beyond it
  root.style.minHeight = `${place.top + root.scrollTop + panel.offsetHeight + 8}px`;
}
