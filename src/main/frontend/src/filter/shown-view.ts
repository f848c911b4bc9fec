import type { MapAddress } from "../address";
import { create } from "../dom";
import type { Reply } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { loadPart } from "../load-part";
import { fetchRedrawn } from "../redraw";
import type { Thing } from "./match";
import { markTab } from "./tabs";
import type { ViewAnswer } from "./view-requests";
import { isWorked, type WorkedView } from "./worked-view";

/** Views that are lists: shown in the place of the drawing. The others are documents, to which the tabs lead. */
const LISTS = ["compare", "priorities", "measures", "table"];

/** What the view that is shown needs of the tabs and the filter around it. */
export interface ViewHost {
  readonly root: HTMLElement;
  readonly address: MapAddress;
  readonly tracked: Tracked | null;
  /** Asks for the status of the issues, unless it is known. */
  track(): Promise<void>;
  /** Asks the wiki for a list. */
  ask(word: string): Promise<Reply<ViewAnswer>>;
  /** Loads the script of the filter if one is set. */
  prepareFilter(): Promise<unknown>;
  /** Gives the filter, if there is one, the things of the map. */
  know(things: readonly Thing[]): Promise<void>;
  applyFilter(): void;
  /** A drawing was put where there was none: what belongs to the head goes there, too. */
  drawingPlaced(): void;
}

/** The view of one map that is shown: the drawing of the page, or a list in its place. */
export class ShownView {
  /** The view that the page shows first. */
  readonly first: string;
  /** The element of the lists. */
  readonly list: HTMLElement;
  /** The view that the page draws, or that is drawn behind a list that it shows first. */
  private readonly drawn: string;
  /** Done when the drawing is on the page, or cannot be. */
  private drawing: Promise<void> = Promise.resolve();
  private isUndrawn = false;
  private word: string;
  private asks = 0;
  /** Views that were worked with, by word: what is not saved there stays while another is shown. */
  private readonly worked = new Map<string, WorkedView>();
  private working: WorkedView | null = null;

  constructor(private readonly host: ViewHost) {
    const current = host.root.querySelector<HTMLElement>(".frontstage-to-view[aria-current]");
    this.first = current?.dataset.frontstageView ?? "blueprint";
    this.drawn = LISTS.includes(this.first) ? "blueprint" : this.first;
    this.word = this.first;
    this.list = host.root.querySelector<HTMLElement>(".frontstage-list") ?? create("div", "list");
  }

  /** The name of the view. */
  get shown(): string {
    return this.word;
  }

  /** Whether a view can be shown without leaving the page. */
  isInPlace(word: string): boolean {
    return LISTS.includes(word) || (word === this.drawn && !this.isUndrawn);
  }

  /** The address of a drawing that is a page of its own; null if the view can be shown here, or there is none. */
  elsewhere(word: string): string | null {
    const tabs = [...this.host.root.querySelectorAll<HTMLAnchorElement>("a.frontstage-to-view")];
    const tab = tabs.find((link) => link.dataset.frontstageView === word);
    return tab && !this.isInPlace(word) ? tab.href : null;
  }

  /** Whether showing a view would change anything; a list that the wiki wrote has to be taken over once. */
  isOther(word: string): boolean {
    return this.standsFor(word) !== this.word || (this.asks === 0 && LISTS.includes(word));
  }

  /** Puts the list below the head; again when the page has a newer map. */
  place(): void {
    const { root } = this.host;
    const head = root.querySelector(".frontstage-head") ?? root.querySelector(".frontstage-views");
    head?.after(this.list);
    if (this.list.childElementCount > 0) {
      root.setAttribute("data-frontstage-list", this.word);
    }
    markTab(root, this.word);
  }

  /** Puts the drawing behind a list that the page shows first, with what the map's script adds to a drawing. */
  bringDrawing(): void {
    this.drawing = this.draw();
  }

  private async draw(): Promise<void> {
    const { root } = this.host;
    const block = root.querySelector(":scope > .frontstage");
    if (!root.dataset.frontstageDocument || block?.querySelector(":scope > .frontstage-frame")) {
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

  track(tracked: Tracked): void {
    this.working?.track(tracked);
  }

  filtered(): void {
    this.working?.filtered?.();
  }

  /** Says why nothing can be shown. */
  complain(text: string): void {
    this.list.replaceChildren(create("p", "trouble", { role: "alert" }, text));
  }

  /** Shows a view; the old one stays until the new one is there. */
  async show(word: string): Promise<void> {
    const { host } = this;
    this.word = this.standsFor(word);
    const number = ++this.asks;
    markTab(host.root, this.word);
    if (this.word === this.drawn) {
      await this.showDrawing(number);
      return;
    }
    const [reply, worked] = await Promise.all([host.ask(this.word), this.work(this.word), host.prepareFilter()]);
    if (reply.ok && number === this.asks) {
      await host.know(reply.value.things);
    }
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
    await this.drawing;
    if (number === this.asks && !this.isUndrawn) {
      this.host.root.removeAttribute("data-frontstage-list");
      this.list.replaceChildren();
      this.working = null;
    }
  }

  private showList(html: string, worked: WorkedView | null): void {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    this.host.root.setAttribute("data-frontstage-list", this.word);
    this.list.replaceChildren(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
    this.working = worked;
    worked?.show(this.list, this.host.tracked);
    this.host.applyFilter();
  }

  /** What works with a view, once it has what it needs; null if nothing does, or it cannot be loaded. */
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

  /** A list is itself; for all others the page has its drawing. */
  private standsFor(word: string): string {
    return LISTS.includes(word) ? word : this.drawn;
  }
}
