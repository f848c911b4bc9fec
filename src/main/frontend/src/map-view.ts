import { cardAddress, type MapAddress } from "./address";
import { Cards } from "./cards";
import { copy } from "./clipboard";
import { Details } from "./details";
import { create } from "./dom";
import { type Drawing, findDrawing } from "./drawing";
import type { EditorHost } from "./edit/editor-host";
import { editButton, openEditor } from "./edit-button";
import { exportButton } from "./export-button";
import { findFocusTarget, focusTargetOf } from "./focus-target";
import { FullScreen } from "./full-screen";
import { HeadLoader } from "./head-loader";
import { lightTogether } from "./highlight";
import { MapIssues } from "./issues/map-issues";
import type { MapPage } from "./issues/map-page";
import { Levels } from "./levels";
import { explainKeys, type KeyboardTarget, onKey } from "./map-keys";
import { askPage, onAsked } from "./page-requests";
import { panByDragging, pinch } from "./pan";
import { Press } from "./press";
import { fetchRedrawn } from "./redraw";
import { reference } from "./reference";
import { Scale } from "./scale";
import { scrollParent } from "./scroll-parent";
import { texts } from "./texts";
import { toolbar } from "./toolbar";

/** How long a message is shown, in milliseconds. */
const MESSAGE_TIME = 4_000;

const READY = "data-frontstage-ready";

/** The actions for a map as a whole, at the right of its title. */
const TAKES = ".frontstage-switches > .frontstage-takes";

/**
 * One map on the page, with everything that the script adds to it. It lives as long as the page; `update` gives it a
 * new drawing.
 */
export class MapView implements KeyboardTarget, MapPage {
  readonly scale: Scale;
  readonly details: Details;
  readonly fullScreen: FullScreen;
  cards: Cards;
  private readonly status = create("div", "status", { role: "status" });
  private readonly tools: HTMLElement;
  private readonly export: HTMLElement | null;
  private readonly issues: MapIssues | null;
  private readonly levels: Levels | null;
  private readonly stickyHead: HeadLoader;
  private readonly press: Press;
  private mayEdit = false;
  /** Ends the listeners outside of the current drawing. */
  private ending = new AbortController();

  /** Mounts a map; null if the HTML contains no map but a notice or an empty state. */
  static mount(root: HTMLElement): MapView | null {
    const drawing = findDrawing(root);
    return drawing && new MapView(root, drawing);
  }

  private constructor(
    readonly root: HTMLElement,
    public drawing: Drawing,
  ) {
    root.setAttribute(READY, "");
    const { address } = this;
    this.press = new Press(root, document);
    this.scale = new Scale(root);
    this.details = new Details(
      root,
      (item, entry) => this.issues?.details(item, entry) ?? null,
      address && ((item) => void this.copyLink(cardAddress(address, item))),
      (item) => this.editorFor(item),
    );
    this.cards = new Cards(drawing);
    this.fullScreen = new FullScreen(root, () => {
      this.scale.refit();
      this.details.refresh();
      this.stickyHead.show(this.drawing);
    });
    this.stickyHead = new HeadLoader(root, this.fullScreen);
    this.scale.onChange(() => this.stickyHead.show(this.drawing));
    this.tools = toolbar(this.scale, this.fullScreen);
    // a preview has no address: there is no saved map yet that could have issues
    this.issues = address && new MapIssues(this, address);
    this.levels = address && new Levels(this, address);
    this.export = address && exportButton(root, address, (text) => this.say(text));
    onAsked(root, "redraw", () => void this.redraw());
    onAsked(root, "draw", ({ source, done }) => void this.redraw(source).then(done));
    onAsked(root, "say", (text) => this.say(text));
    onAsked(root, "goTo", (item) => void this.goTo(item));
    root.addEventListener("click", (event) => this.onClick(event));
    root.addEventListener("keydown", (event) => onKey(this, event));
    this.show();
    this.issues?.start();
    this.levels?.start();
  }

  /** Brings a card into view, opens its details and focuses it; false if the map has no such card. */
  goTo(item: string): boolean {
    const card = this.cards.find(item);
    if (card) {
      this.cards.reveal(card);
      this.open(card, card.getAttribute("data-frontstage-item") ?? item);
      return true;
    }
    const { levels } = this;
    if (!levels || !this.isListed(item)) {
      return false;
    }
    // an overview shows no cards
    void levels.openAll().then((opened) => opened && this.goTo(item));
    return true;
  }

  /** Whether the map has a card with this id or reference, drawn or not. */
  private isListed(item: string): boolean {
    return [...this.root.querySelectorAll(".frontstage-table [data-frontstage-item]")]
      .map((entry) => entry.getAttribute("data-frontstage-item") ?? "")
      .some((id) => id === item || reference(id) === item);
  }

  open(card: SVGElement, item = card.getAttribute("data-frontstage-item") ?? ""): void {
    this.cards.mark(card);
    this.details.open(card, item);
  }

  /** Shows a message for a moment, which a screen reader reads out. */
  say(text: string): void {
    this.status.textContent = text;
    window.setTimeout(() => {
      if (this.status.textContent === text) {
        this.status.textContent = "";
      }
    }, MESSAGE_TIME);
  }

  refreshDetails(): void {
    this.details.refresh();
  }

  /** Shows the tools for people who may edit. There is no *Edit* if the page shows a fixed version of the file. */
  allowEditing(): void {
    this.mayEdit = true;
    for (const block of this.root.querySelectorAll<HTMLElement>('[data-frontstage-for="editors"]')) {
      block.hidden = false;
    }
    const host = this.editorHost();
    if (host && !this.root.querySelector(`${TAKES} > .frontstage-edit, .frontstage-toolbar > .frontstage-edit`)) {
      const edit = editButton(host, (text) => this.say(text));
      const takes = this.root.querySelector(TAKES);
      takes ? takes.prepend(edit) : this.tools.append(edit);
      this.details.refreshBar();
    }
  }

  /** What the editor needs; null if the page shows a fixed version of the file, or the map has no address. */
  private editorHost(): EditorHost | null {
    const { frontstageView: view, frontstageWithout: without = "" } = this.root.dataset;
    const { address } = this;
    return address && view
      ? {
          base: address.base,
          map: address.map,
          view,
          without: without.split(" ").filter(Boolean),
          saved: () => void this.redraw(),
        }
      : null;
  }

  /** A function that opens the editor at a card; null for people who may not edit. */
  private editorFor(item: string): (() => void) | null {
    const host = this.mayEdit ? this.editorHost() : null;
    return host && (() => void openEditor({ ...host, item }, (text) => this.say(text)));
  }

  /**
   * @param source the address of the document with the drawing, empty if the page has it; by default the current source
   */
  async redraw(source?: string): Promise<boolean> {
    const { root, fullScreen } = this;
    const redrawn = await fetchRedrawn(root, fullScreen.home, source, this.levels?.query());
    await this.press.released();
    if (!redrawn || !this.root.isConnected) {
      return false;
    }
    this.update(redrawn);
    return true;
  }

  keepFocus(): () => void {
    const focused = document.activeElement;
    const target = focusTargetOf(this.root, focused);
    return () => {
      if (focused?.isConnected) {
        (focused as HTMLElement | SVGElement).focus({ preventScroll: true });
      } else if (target) {
        const found = findFocusTarget(this.root, target);
        if (found) {
          found.focus({ preventScroll: true });
        } else if (!this.details.focus()) {
          this.drawing.scroller.focus({ preventScroll: true });
        }
      }
    };
  }

  /** Shows another level of the map. Open details and the focus stay. */
  replaceDrawing(drawing: HTMLElement): void {
    const restoreFocus = this.keepFocus();
    const { frame } = this.drawing;
    const top = frame.getBoundingClientRect().top;
    pointTo(drawing, this.root);
    this.root.querySelector(".frontstage-legend")?.remove();
    frame.replaceWith(...drawing.childNodes);
    const found = findDrawing(this.root);
    if (!found) {
      return;
    }
    this.drawing = found;
    this.cards = new Cards(found);
    this.show();
    const card = this.details.item === null ? null : this.cards.find(this.details.item);
    if (card) {
      this.cards.mark(card);
    }
    this.details.reopen(card);
    this.issues?.showAgain();
    scrollParent(found.scroller).scrollTop += found.frame.getBoundingClientRect().top - top;
    restoreFocus();
  }

  /**
   * Shows a newer state of the map. Scale, scroll position, details and focus are kept. If the page has a notice
   * instead of a map by now, the notice takes the map's place.
   */
  private update(redrawn: HTMLElement): void {
    const drawing = findDrawing(redrawn);
    if (!drawing) {
      this.fullScreen.leave();
      this.root.replaceWith(redrawn);
      return;
    }
    const restoreFocus = this.keepFocus();
    const left = this.drawing.scroller.scrollLeft;
    const top = scrollParent(this.drawing.scroller).scrollTop;
    takeContent(this.root, redrawn);
    this.drawing = drawing;
    this.cards = new Cards(drawing);
    this.show();
    const card = this.details.item === null ? null : this.cards.find(this.details.item);
    if (card) {
      this.cards.mark(card);
    }
    this.details.reopen(card);
    drawing.scroller.scrollTo({ left, behavior: "auto" });
    scrollParent(drawing.scroller).scrollTo({ top, behavior: "auto" });
    this.details.refresh();
    this.issues?.update();
    this.levels?.update();
    askPage(this.root, "renewed", undefined);
    restoreFocus();
  }

  /** Adds the script's features to the current drawing. */
  private show(): void {
    const { scroller } = this.drawing;
    this.ending.abort();
    this.ending = new AbortController();
    explainKeys(scroller);
    const tools = this.root.querySelector(".frontstage-tools");
    if (tools) {
      tools.append(this.tools);
    } else {
      this.root.prepend(this.tools);
    }
    if (this.export && !this.export.isConnected) {
      this.root.querySelector(TAKES)?.append(this.export);
    }
    (scroller.parentElement ?? this.root).append(this.status);
    lightTogether(this.drawing);
    panByDragging(scroller, this.ending.signal);
    pinch(scroller, this.scale);
    scroller.addEventListener("wheel", (event) => this.onWheel(event), { passive: false });
    this.scale.show(this.drawing);
    this.stickyHead.show(this.drawing);
    if (this.mayEdit) {
      this.allowEditing();
    }
  }

  private get address(): MapAddress | null {
    const { frontstageBase: base, frontstagePage: page, frontstageMap: map, frontstageWiki: wiki } = this.root.dataset;
    return base !== undefined && page && map ? { base, page, map, wiki } : null;
  }

  private async copyLink(address: string): Promise<void> {
    this.say((await copy(address)) ? texts.copied() : texts.notCopied());
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    if (target instanceof SVGElement) {
      this.hideTarget(event);
    }
    const card = target.closest<SVGElement>("a[data-frontstage-item]");
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const outward = target.closest("a")?.hasAttribute("target") ?? false;
    if (plain && !outward && this.levels?.onClick(target)) {
      event.preventDefault();
      return;
    }
    if (card && plain && !outward && this.drawing.scroller.contains(card)) {
      event.preventDefault();
      this.open(card);
    }
  }

  /**
   * The page's own click handlers fail on SVG nodes, where class names are objects. They get a click on the map
   * instead, so that menus close.
   */
  private hideTarget(event: MouseEvent): void {
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

/** Makes the links of a drawing lead to this map's table; the page may have a second copy of the map. */
function pointTo(drawing: HTMLElement, root: HTMLElement): void {
  const table = root.querySelector(".frontstage-table")?.id;
  for (const link of drawing.querySelectorAll('a[href^="#frontstage-"]')) {
    const rest = /^#frontstage-[0-9]+(.*)$/.exec(link.getAttribute("href") ?? "")?.[1];
    if (table && rest !== undefined) {
      link.setAttribute("href", `#${table}${rest}`);
    }
  }
}

/** Attributes that only the page gives a map, so a document lacks them. */
const KEPT = [READY, "data-frontstage-future"];

/** Moves the content of a newer state of a map into the map that is on the page, and copies its data attributes. */
function takeContent(root: HTMLElement, redrawn: HTMLElement): void {
  for (const name of root.getAttributeNames()) {
    if (name.startsWith("data-") && !KEPT.includes(name) && !redrawn.hasAttribute(name)) {
      root.removeAttribute(name);
    }
  }
  for (const { name, value } of redrawn.attributes) {
    if (name !== "class") {
      root.setAttribute(name, value);
    }
  }
  root.replaceChildren(...redrawn.childNodes);
}
