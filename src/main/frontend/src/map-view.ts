import { cardAddress, type MapAddress } from "./address";
import { Cards } from "./cards";
import { copy } from "./clipboard";
import { Details } from "./details";
import { editButton } from "./edit-button";
import { FullScreen } from "./full-screen";
import { MapIssues } from "./issues/map-issues";
import { keep, type Reading } from "./kept";
import { explainKeys, type Keyed, onKey } from "./map-keys";
import { panByDragging, pinch } from "./pan";
import { drawnAnew } from "./redraw";
import { Scale } from "./scale";
import { atSpot, spotOf } from "./spot";
import { texts } from "./texts";
import { toolbar } from "./toolbar";

/** One map on the page, with everything that the script adds to it. */
export class MapView implements Keyed, Reading {
  private readonly status: HTMLElement;
  readonly scale: Scale;
  readonly details: Details;
  readonly cards: Cards;
  readonly fullScreen: FullScreen;
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
    readonly scroller: HTMLElement,
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
    root.addEventListener("keydown", (event) => onKey(this, event));
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
    const again = keep(this);
    const back = this.keepFocus();
    this.fullScreen.leave();
    this.root.replaceWith(anew);
    this.next = MapView.mount(anew, this.issues);
    if (this.next) {
      again(this.next);
      back();
    }
    return true;
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

  open(card: SVGElement, item = card.getAttribute("data-frontstage-item") ?? ""): void {
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
      this.open(card);
    }
  }

  /** The page's own handlers expect strings where SVG nodes have objects: they learn of a click on the map, which closes their menus. */
  private hide(event: MouseEvent): void {
    event.stopPropagation();
    this.root.dispatchEvent(new MouseEvent("click", { bubbles: true }));
  }

  private onWheel(event: WheelEvent): void {
    if (event.ctrlKey) {
      event.preventDefault();
      this.scale.around(event.clientX, event.clientY, Math.exp(-event.deltaY / 300));
    }
  }
}
