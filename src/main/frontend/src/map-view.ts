import { cardAddress, type MapAddress } from "./address";
import { Cards } from "./cards";
import { copy } from "./clipboard";
import { Details } from "./details";
import { editButton } from "./edit-button";
import { FullScreen } from "./full-screen";
import { MapIssues } from "./issues/map-issues";
import { panByDragging, pinch } from "./pan";
import { drawnAnew } from "./redraw";
import { Scale } from "./scale";
import { atSpot, spotOf } from "./spot";
import { texts } from "./texts";
import { toolbar } from "./toolbar";
import { scrolledUpright } from "./upright";

/** What the reader has made of a map: kept when it is drawn anew. */
interface Kept {
  full: boolean;
  scale: Scale["state"];
  left: number;
  top: number;
  /** Of which card the details are open. */
  item: string | null;
  back: () => void;
  issues: MapIssues | null;
}

/** One map on the page, with everything that the script adds to it. */
export class MapView {
  private readonly status: HTMLElement;
  private readonly scale: Scale;
  private readonly details: Details;
  private readonly cards: Cards;
  private readonly fullScreen: FullScreen;
  private readonly tools: HTMLElement;
  private readonly issues: MapIssues | null;
  /** The same map, drawn anew. */
  private next: MapView | null = null;

  /** Adds what the script has to offer; nothing where the HTML is not a map (a notice, an empty state). */
  static mount(root: HTMLElement, before: MapIssues | null = null): MapView | null {
    const scroller = root.querySelector<HTMLElement>(".frontstage-scroller");
    const names = root.querySelector<SVGSVGElement>(".frontstage-names svg");
    const body = scroller?.querySelector<SVGSVGElement>("svg");
    return scroller && names && body ? new MapView(root, scroller, names, body, before) : null;
  }

  private constructor(
    private readonly root: HTMLElement,
    private readonly scroller: HTMLElement,
    names: SVGSVGElement,
    body: SVGSVGElement,
    before: MapIssues | null,
  ) {
    root.setAttribute("data-frontstage-ready", "");
    explainKeys(scroller);
    this.status = document.createElement("div");
    this.status.className = "frontstage-status";
    this.status.setAttribute("role", "status");
    this.scale = new Scale(root, scroller, names, body);
    this.details = new Details(
      root,
      (item) => void this.copyLink(item),
      this.address() !== null,
      (item, entry) => this.issues?.details(item, entry) ?? null,
    );
    this.cards = new Cards(scroller, body);
    this.fullScreen = new FullScreen(root, () => {
      this.scale.refit();
      this.details.refresh();
    });
    this.tools = toolbar(this.scale, this.fullScreen);
    (root.querySelector(".frontstage-tools") ?? root).prepend(this.tools);
    (scroller.parentElement ?? root).append(this.status);
    panByDragging(scroller);
    pinch(scroller, this.scale);
    root.addEventListener("click", (event) => this.onClick(event));
    root.addEventListener("keydown", (event) => this.onKey(event));
    scroller.addEventListener("wheel", (event) => this.onWheel(event), { passive: false });
    this.issues = this.trackIssues(body, before);
    this.issues?.start();
  }

  /** Shows what is there for those who may change the map; where the page keeps to a version, it is not written here. */
  private letEdit(address: MapAddress): void {
    this.root.querySelectorAll<HTMLElement>('[data-frontstage-for="editors"]').forEach((block) => (block.hidden = false));
    const { frontstageView: view, frontstageWithout: without } = this.root.dataset;
    if (view && !this.tools.querySelector(".frontstage-edit")) {
      const host = {
        base: address.base,
        map: address.map,
        view,
        without: (without ?? "").split(" ").filter(Boolean),
        saved: () => void this.newest().redraw(),
      };
      this.tools.append(editButton(host, (text) => this.say(text)));
    }
  }

  /** In a preview there is no map yet that could have issues. */
  private trackIssues(body: SVGSVGElement, before: MapIssues | null): MapIssues | null {
    const address = this.address();
    if (!address) {
      return null;
    }
    const host = {
      root: this.root,
      frame: this.scroller.closest<HTMLElement>(".frontstage-frame") ?? this.scroller,
      body,
      say: (text: string) => this.say(text),
      goTo: (item: string) => void this.goTo(item),
      refreshDetails: () => this.details.refresh(),
      redraw: () => this.redraw(),
      keepFocus: () => this.keepFocus(),
      letEdit: () => this.letEdit(address),
    };
    return new MapIssues(host, address.base, address.map, this.root.dataset.frontstageVersion ?? "", before);
  }

  /** Draws the map anew, from the page as it is now; the reader finds it as it was. False where that cannot be done. */
  private async redraw(): Promise<boolean> {
    const anew = await drawnAnew(this.root, this.fullScreen.home);
    if (!anew || !this.root.isConnected) {
      return false;
    }
    const kept: Kept = {
      full: this.fullScreen.isFull,
      scale: this.scale.state,
      left: this.scroller.scrollLeft,
      top: scrolledUpright(this.scroller).scrollTop,
      item: this.details.item,
      back: this.keepFocus(),
      issues: this.issues,
    };
    this.fullScreen.leave();
    this.root.replaceWith(anew);
    this.next = MapView.mount(anew, kept.issues);
    this.next?.find(kept);
    return true;
  }

  private find(kept: Kept): void {
    if (kept.full) {
      this.fullScreen.toggle();
    }
    this.scale.restore(kept.scale);
    const card = kept.item === null ? null : this.cards.find(kept.item);
    if (card && kept.item !== null) {
      this.cards.mark(card);
      this.details.open(card, kept.item, false);
    }
    this.scroller.scrollTo({ left: kept.left, behavior: "auto" });
    scrolledUpright(this.scroller).scrollTo({ top: kept.top, behavior: "auto" });
    this.details.refresh();
    kept.back();
  }

  private newest(): MapView {
    return this.next?.newest() ?? this;
  }

  /** Remembers where the focus is; what is given back puts it there again, however often the map was drawn anew meanwhile. */
  private keepFocus(): () => void {
    const focused = document.activeElement;
    const spot = spotOf(this.root, focused);
    return () => {
      if (focused?.isConnected) {
        (focused as HTMLElement | SVGElement).focus({ preventScroll: true });
      } else if (spot) {
        const view = this.newest();
        const found = atSpot(view.root, spot);
        if (found) {
          found.focus({ preventScroll: true });
        } else if (!view.details.focus()) {
          view.scroller.focus({ preventScroll: true });
        }
      }
    };
  }

  /** Brings a card into view, opens what is known of it and puts the focus on it; false where the map has no such card. */
  goTo(item: string): boolean {
    const card = this.cards.find(item);
    if (!card) {
      return false;
    }
    this.cards.reveal(card);
    this.open(card, card.getAttribute("data-frontstage-item") ?? item);
    return true;
  }

  /** Tells a screen reader, and shows for a moment. */
  say(text: string): void {
    if (this.next) {
      this.next.say(text);
      return;
    }
    this.status.textContent = text;
    window.setTimeout(() => {
      if (this.status.textContent === text) {
        this.status.textContent = "";
      }
    }, 4000);
  }

  private address(): MapAddress | null {
    const { frontstageBase: base, frontstagePage: page, frontstageMap: map, frontstageWiki: wiki } = this.root.dataset;
    return base !== undefined && page && map ? { base, page, map, wiki } : null;
  }

  private async copyLink(item: string): Promise<void> {
    const address = this.address();
    if (address) {
      const copied = await copy(cardAddress(address, item));
      this.say(copied ? texts.copied() : texts.notCopied());
    }
  }

  private open(card: SVGElement, item: string): void {
    this.cards.mark(card);
    this.details.open(card, item);
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    if (target instanceof SVGElement) {
      this.hide(event);
    }
    const card = target.closest<SVGElement>("a[data-frontstage-item]");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const elsewhere = target.closest("a")?.hasAttribute("target") ?? false;
    if (card && plain && !elsewhere && this.scroller.contains(card)) {
      event.preventDefault();
      this.open(card, card.getAttribute("data-frontstage-item") ?? "");
    }
  }

  /** The page's own handlers expect strings where SVG nodes have objects: they learn of a click on the map, which closes their menus. */
  private hide(event: MouseEvent): void {
    event.stopPropagation();
    this.root.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  }

  /** While the focus is in the map, single keys are the map's: none of them is one of the page's shortcuts. */
  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    if (this.handled(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key.length === 1) {
      event.stopPropagation();
    }
  }

  private handled(event: KeyboardEvent): boolean {
    switch (event.key) {
      case "+":
      case "=":
        return this.scale.larger();
      case "-":
        return this.scale.smaller();
      case "0":
        return this.scale.actual();
      case "Escape":
        return this.details.close() || this.fullScreen.leave();
      case "Enter":
        return this.openFocused();
      case "ArrowLeft":
        return this.cards.move("left");
      case "ArrowRight":
        return this.cards.move("right");
      case "ArrowUp":
        return this.cards.move("up");
      case "ArrowDown":
        return this.cards.move("down");
      case "Home":
        return this.cards.moveToEnd(false);
      case "End":
        return this.cards.moveToEnd(true);
      default:
        return false;
    }
  }

  private openFocused(): boolean {
    const card = this.cards.focused();
    if (card) {
      this.open(card, card.getAttribute("data-frontstage-item") ?? "");
      return true;
    }
    return document.activeElement === this.scroller && this.cards.enter();
  }

  private onWheel(event: WheelEvent): void {
    if (event.ctrlKey) {
      event.preventDefault();
      this.scale.around(event.clientX, event.clientY, Math.exp(-event.deltaY / 300));
    }
  }
}

let explained = 0;

/** Says how the keys work, to those who hear the map. */
function explainKeys(scroller: HTMLElement): void {
  const keys = document.createElement("p");
  keys.id = `frontstage-keys-${++explained}`;
  keys.hidden = true;
  keys.textContent = texts.keys();
  scroller.before(keys);
  scroller.setAttribute("aria-describedby", keys.id);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
