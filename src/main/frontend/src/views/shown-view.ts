import type { MapAddress } from "../address";
import { create } from "../dom";
import type { Thing } from "../filter/match";
import { findFocusTarget, focusTargetOf } from "../focus-target";
import type { Reply } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { loadPart } from "../load-part";
import { askPage } from "../page-requests";
import { fetchRedrawn } from "../redraw";
import { shared } from "../shared-texts";
import { tellOfJira } from "./jira-note";
import { tellLoading } from "./loading";
import { markTab } from "./tabs";
import type { ViewAnswer } from "./view-requests";
import { isWorked, type WorkedView } from "./worked-view";

/** Views that are lists, shown in place of the drawing. The others are drawings. */
const LISTS = ["compare", "priorities", "measures", "table"];

/** The view for customers. */
const FOR_CUSTOMERS = "customer";

/** What the current view needs of the tabs and the filter. */
export interface ViewHost {
  readonly root: HTMLElement;
  readonly address: MapAddress;
  readonly tracked: Tracked | null;
  /** Requests the state of the issues, unless it is known. */
  track(): Promise<void>;
  /** Requests a list from the wiki. */
  ask(word: string): Promise<Reply<ViewAnswer>>;
  /** Loads the script of the filter if one is set. */
  prepareFilter(): Promise<unknown>;
  /** Passes the elements of the map to the filter, if there is one. */
  know(things: readonly Thing[]): Promise<void>;
  applyFilter(): void;
  /** A drawing was added where there was none, so the elements below the head must be placed again. */
  drawingPlaced(): void;
}

/** The current view of one map: the drawing of the page, or a list in its place. */
export class ShownView {
  /** The view that the page shows first. */
  readonly first: string;
  /** The element that contains the lists. */
  readonly list: HTMLElement;
  /** The view that the page draws, or that is drawn behind the list that it shows first. */
  private readonly own: string;
  /** The view whose drawing is on the page, or will be once `drawing` resolves. */
  private drawn: string;
  /** The address of the document with the page's own drawing; empty if the page has it. */
  private readonly source: string;
  /** Resolves when the requested drawing is on the page, or has failed. */
  private drawing: Promise<void> = Promise.resolve();
  private isUndrawn = false;
  private word: string;
  private asks = 0;
  /** Views that people worked with, by word; their unsaved changes are kept while another view is shown. */
  private readonly worked = new Map<string, WorkedView>();
  private working: WorkedView | null = null;

  constructor(private readonly host: ViewHost) {
    const current = host.root.querySelector<HTMLElement>(".frontstage-to-view[aria-current]");
    this.first = current?.dataset.frontstageView ?? "blueprint";
    this.own = LISTS.includes(this.first) ? "blueprint" : this.first;
    this.drawn = this.own;
    this.source = host.root.dataset.frontstageDocument ?? "";
    this.word = this.first;
    this.list = host.root.querySelector<HTMLElement>(".frontstage-list") ?? create("div", "list");
  }

  /** The name of the view. */
  get shown(): string {
    return this.word;
  }

  /** Whether a view exists. */
  has(word: string): boolean {
    return this.tabOf(word) !== undefined;
  }

  private tabOf(word: string): HTMLElement | undefined {
    const tabs = [...this.host.root.querySelectorAll<HTMLElement>("a.frontstage-to-view")];
    return tabs.find((tab) => tab.dataset.frontstageView === word);
  }

  /**
   * Whether showing a view would change anything. That is also true of a list that the wiki rendered, until its actions
   * are added.
   */
  isOther(word: string): boolean {
    return this.standsFor(word) !== this.word || (this.asks === 0 && LISTS.includes(word));
  }

  private get head(): Element | null {
    const { root } = this.host;
    return root.querySelector(".frontstage-head") ?? root.querySelector(".frontstage-views");
  }

  /** Puts a line directly below the head. */
  placeLine(line: HTMLElement): void {
    this.head?.after(line);
  }

  /** Puts the list below the head and the summary of issues; again when the page has a newer map. */
  place(): void {
    const { root } = this.host;
    (root.querySelector(".frontstage-progress") ?? this.head)?.after(this.list);
    if (this.list.childElementCount > 0) {
      root.setAttribute("data-frontstage-list", this.word);
    }
    markTab(root, this.word);
  }

  /** Fetches the drawing behind a list that the page shows first, for what the map's script adds to it. */
  bringDrawing(): void {
    this.drawing = this.draw();
  }

  private async draw(): Promise<void> {
    const { root } = this.host;
    const block = root.querySelector(":scope > .frontstage");
    if (!this.source || block?.querySelector(":scope > .frontstage-frame")) {
      return;
    }
    const drawn = (await fetchRedrawn(root, root))?.querySelector(":scope > .frontstage");
    if (block && drawn?.querySelector(":scope > .frontstage-frame")) {
      block.replaceWith(drawn);
      this.host.drawingPlaced();
      root.removeAttribute("data-frontstage-ready");
    } else {
      this.isUndrawn = true;
    }
  }

  /**
   * Fetches the drawing of a view, unless it is there; one request at a time, and only for a view that is still wanted.
   */
  private async bring(word: string, number: number): Promise<void> {
    await this.drawing;
    if (number !== this.asks || this.isUndrawn || word === this.drawn) {
      return;
    }
    const { root } = this.host;
    const source = word === this.own ? this.source : documentOf(root, word);
    const isDrawn = await new Promise<boolean>((done) => askPage(root, "draw", { source, done }));
    if (isDrawn) {
      this.drawn = word;
    }
  }

  track(tracked: Tracked): void {
    this.working?.track(tracked);
    this.tellOfJira();
  }

  private tellOfJira(): void {
    const { root, tracked } = this.host;
    const word = root.dataset.frontstageList ?? "";
    tellOfJira(this.list, word, tracked, () => askPage(root, "refresh", undefined));
  }

  filtered(): void {
    this.working?.filtered?.();
  }

  /** Shows why nothing can be shown. */
  complain(text: string): void {
    this.list.replaceChildren(create("p", "trouble", { role: "alert" }, text));
  }

  /** Shows a view; the old one stays until the new one is there. */
  async show(word: string): Promise<void> {
    const { root } = this.host;
    this.word = this.standsFor(word);
    const number = ++this.asks;
    markTab(root, this.word);
    const end = tellLoading(root, this.list, this.name());
    await (LISTS.includes(this.word) ? this.askForList(number) : this.showDrawing(number));
    end();
  }

  /** The view's name on its tab. */
  private name(): string {
    return this.tabOf(this.word)?.firstChild?.textContent?.trim() ?? "";
  }

  private async askForList(number: number): Promise<void> {
    const { host } = this;
    const [reply, worked] = await Promise.all([host.ask(this.word), this.work(this.word), host.prepareFilter()]);
    if (reply.ok && number === this.asks) {
      await host.know(reply.value.things);
    }
    // a list is for the team, so its head is not the one for customers
    this.drawing = this.bring(this.drawn === FOR_CUSTOMERS ? this.own : this.drawn, number);
    await this.drawing;
    if (number !== this.asks) {
      return;
    }
    if (reply.ok) {
      this.showList(reply.value.html, worked);
    } else {
      this.complain(reply.message);
    }
  }

  private async showDrawing(number: number): Promise<void> {
    const { word } = this;
    this.drawing = this.bring(word, number);
    await this.drawing;
    if (number !== this.asks) {
      return;
    }
    if (this.isUndrawn || this.drawn !== word) {
      this.complain(shared.wikiAway());
      return;
    }
    this.host.root.removeAttribute("data-frontstage-list");
    this.list.removeAttribute("role");
    this.list.removeAttribute("aria-label");
    this.list.replaceChildren();
    this.working = null;
    this.host.drawingPlaced();
    this.host.applyFilter();
  }

  private showList(html: string, worked: WorkedView | null): void {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    const { root } = this.host;
    root.setAttribute("data-frontstage-list", this.word);
    const title = root.querySelector(".frontstage-title")?.textContent ?? "";
    this.list.setAttribute("role", "region");
    this.list.setAttribute("aria-label", `${title}, ${this.name()}`);
    const focused = focusTargetOf(this.list);
    this.list.replaceChildren(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
    this.working = worked;
    worked?.show(this.list, this.host.tracked);
    this.tellOfJira();
    this.host.applyFilter();
    if (focused) {
      findFocusTarget(this.list, focused)?.focus({ preventScroll: true });
    }
  }

  /** The script of a view, once it has what it needs; null if the view has none, or it cannot be loaded. */
  private async work(word: string): Promise<WorkedView | null> {
    if (!isWorked(word)) {
      return null;
    }
    const { root, address } = this.host;
    const [open] = await Promise.all([loadPart(address.base, word), this.host.track()]);
    const worked = this.worked.get(word) ?? open?.(root, address) ?? null;
    if (worked) {
      this.worked.set(word, worked);
      await worked.load?.();
    }
    return worked;
  }

  /** The view with a name; the first view if there is none. */
  private standsFor(word: string): string {
    return this.has(word) ? word : this.first;
  }
}

/**
 * The address of the document with the drawing of a view, otherwise as the page shows the map: the newest version if
 * none is fixed.
 */
function documentOf(root: HTMLElement, word: string): string {
  const { frontstageBase: base, frontstageMap: map = "", frontstageDrawing = "", frontstageView } = root.dataset;
  const query = new URLSearchParams(frontstageDrawing.slice(frontstageDrawing.indexOf("?") + 1));
  query.set("view", word);
  if (frontstageView !== undefined) {
    query.delete("version");
  }
  return `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/page?${query}`;
}
