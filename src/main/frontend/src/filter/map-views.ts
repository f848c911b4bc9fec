import type { MapAddress } from "../address";
import { isAddressed, ownQuery, queryOf, setQuery, typeQuery } from "../address-history";
import { button, create } from "../dom";
import { acceptSurveys } from "../figures/drop";
import type { Reply } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { loadPart } from "../load-part";
import { onAsked } from "../page-requests";
import { fetchRedrawn } from "../redraw";
import { shared } from "../shared-texts";
import type { Changed } from "./changed-since";
import { comparisonOf, readComparison, writeComparison } from "./comparison";
import { openEarlyField } from "./early-field";
import { isKey, type Key, type Value } from "./filter";
import type { FilterHost, MapFilter } from "./map-filter";
import type { Thing } from "./match";
import { markTab, moveBetweenTabs } from "./tabs";
import { type ViewAnswer, ViewRequests } from "./view-requests";
import { viewTexts } from "./view-texts";
import { lastVisitLine } from "./visit-line";
import { type WalkingHost, walkThrough } from "./walking";
import { isWorked, type WorkedView } from "./worked-view";

/** Views that are lists: shown in the place of the drawing. The others are documents, to which the tabs lead. */
const LISTS = ["compare", "priorities", "measures", "table"];

/** The maps that have their views. */
const mounted = new WeakSet<HTMLElement>();

/** The tabs and the filter of one map. The address names both, so that a link leads to exactly this. */
export class MapViews implements FilterHost, WalkingHost {
  /** The view that the page shows first. */
  private readonly first: string;
  /** The view that the page draws, or that is drawn behind a list that it shows first. */
  private readonly drawn: string;
  /** Done when the drawing is on the page, or cannot be. */
  private readonly drawing: Promise<void>;
  private isUndrawn = false;
  private shown: string;
  /** The filter that the address names, in the form that is typed. */
  private filterText = "";
  /** Loaded when it is first needed. */
  private filter: MapFilter | null = null;
  tracked: Tracked | null = null;
  /** Which comparison the view Compare shows, as in a link; empty: the usual one. */
  private comparison = "";
  /** The future map that the page's author names, as a link says it. */
  private readonly future: string;
  /** The version of the file that the page showed when the things were asked for. */
  private version = "";
  private readonly isAddressed: boolean;
  private asks = 0;
  private waits = false;
  private readonly requests: ViewRequests;
  readonly list: HTMLElement;
  /** Views that were worked with, by word: what is not saved there stays while another is shown. */
  private readonly worked = new Map<string, WorkedView>();
  private working: WorkedView | null = null;

  /** Does nothing on a map without tabs: a preview, a map without head; nor a second time. */
  static mount(root: HTMLElement): void {
    const tabs = root.querySelector<HTMLElement>("nav.frontstage-views");
    const { frontstageBase: base, frontstagePage: page, frontstageMap: map } = root.dataset;
    if (tabs && base !== undefined && page && map && !mounted.has(root)) {
      mounted.add(root);
      new MapViews(root, { base, page, map, wiki: root.dataset.frontstageWiki });
    }
  }

  private constructor(
    readonly root: HTMLElement,
    readonly address: MapAddress,
  ) {
    const current = root.querySelector<HTMLElement>(".frontstage-to-view[aria-current]");
    this.first = current?.dataset.frontstageView ?? "blueprint";
    this.drawn = LISTS.includes(this.first) ? "blueprint" : this.first;
    this.shown = this.first;
    this.list = root.querySelector<HTMLElement>(".frontstage-list") ?? create("div", "list");
    this.isAddressed = isAddressed(root);
    this.version = this.onPage();
    this.requests = new ViewRequests(address, () => this.onPage());
    this.future = `with=${encodeURIComponent(root.dataset.frontstageFuture ?? "")}`;
    this.place();
    root.addEventListener("click", (event) => this.onClick(event), { capture: true });
    root.addEventListener("keydown", (event) => this.onKey(event));
    onAsked(root, "tracked", (tracked) => this.takeTracked(tracked));
    onAsked(root, "reload", () => void this.show(this.shown));
    onAsked(root, "filter", () => void this.openFilter());
    acceptSurveys(root, address);
    this.list.addEventListener("click", (event) => this.onCompare(event));
    window.addEventListener("popstate", () => this.readAddress());
    // another level, a newer version: the new drawing is dimmed as well
    new MutationObserver(() => this.applySoon()).observe(root, { childList: true, subtree: true });
    this.drawing = this.bringDrawing();
    this.readAddress();
    void this.tellLastVisit();
  }

  /** Puts the drawing behind a list that the page shows first, with what the map's script adds to a drawing. */
  private async bringDrawing(): Promise<void> {
    const { root } = this;
    const block = root.querySelector(":scope > .frontstage");
    if (!root.dataset.frontstageDocument || block?.querySelector(":scope > .frontstage-frame")) {
      return;
    }
    const drawn = (await fetchRedrawn(root, root))?.querySelector(":scope > .frontstage");
    if (block && drawn?.querySelector(":scope > .frontstage-frame")) {
      block.replaceWith(drawn);
      this.place();
      root.removeAttribute("data-frontstage-ready");
    } else {
      this.isUndrawn = true;
    }
  }

  /** Puts what is ours below the head; again when the page has a newer map. */
  private place(): void {
    const head = this.root.querySelector(".frontstage-head") ?? this.root.querySelector(".frontstage-views");
    head?.after(this.list);
    this.filter?.place();
    if (this.list.childElementCount > 0) {
      this.root.setAttribute("data-frontstage-list", this.shown);
    }
    const find = button(viewTexts.filter(), () => void this.openFilter(), "plain", { "aria-keyshortcuts": "F" });
    find.classList.add("frontstage-to-filter");
    this.root.querySelector(".frontstage-switches > .frontstage-tools")?.prepend(find);
    this.root.querySelectorAll(".frontstage-head [data-frontstage-filter]").forEach((name) => {
      name.setAttribute("role", "button");
      name.setAttribute("tabindex", "0");
    });
    markTab(this.root, this.shown);
  }

  /** The version of the file that the page shows. */
  private onPage(): string {
    return this.root.dataset.frontstageVersion ?? "";
  }

  /** Left and right move between the tabs, which are one Tab stop. */
  private onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && /^( |Enter)$/.test(event.key) && target.matches("[role=button]") && this.takeValue(event)) {
      return;
    }
    if (plain && moveBetweenTabs(this.root, target, event.key)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (plain && !target.matches("input, textarea, select") && this.moveToHit(event.key.toLowerCase(), target)) {
      event.preventDefault();
    }
  }

  /** N and P move to the next hit on the map and the one before. */
  private moveToHit(letter: string, target: Element): boolean {
    const by = letter === "n" ? 1 : letter === "p" ? -1 : null;
    return by !== null && target.closest(".frontstage-scroller") !== null && this.filter?.move(by) === true;
  }

  private takeTracked(tracked: Tracked): void {
    this.tracked = tracked;
    this.working?.track(tracked);
    this.filter?.apply();
  }

  private onClick(event: MouseEvent): void {
    if (this.takeValue(event)) {
      return;
    }
    const target = event.target as Element;
    const tab = target.closest<HTMLElement>(".frontstage-to-view");
    const walk = target.closest<HTMLElement>(".frontstage-to-walk");
    const word = tab?.dataset.frontstageView ?? "";
    const isInPlace = LISTS.includes(word) || (word === this.drawn && !this.isUndrawn);
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (walk && plain) {
      event.preventDefault();
      event.stopPropagation();
      void walkThrough(this, walk);
    } else if (isInPlace && plain) {
      event.preventDefault();
      event.stopPropagation();
      void this.show(word);
      this.writeAddress();
    }
  }

  /** A click, Enter or Space on a name that says what can be filtered by. */
  private takeValue(event: Event): boolean {
    const said = (event.target as Element).closest<HTMLElement>("[data-frontstage-filter]")?.dataset.frontstageFilter;
    const [, key = "", value = ""] = /^(\w+):(.*)$/s.exec(said ?? "") ?? [];
    if (isKey(key)) {
      event.preventDefault();
      void this.addToFilter(key, value || null);
    }
    return isKey(key);
  }

  private onCompare(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLElement>("[data-frontstage-compare]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      this.comparison = comparisonOf(link.dataset.frontstageCompare ?? "", this.comparison);
      void this.show("compare");
      this.writeAddress();
    }
  }

  things(): Promise<Reply<readonly Thing[]>> {
    return this.requests.things();
  }

  async track(): Promise<void> {
    this.tracked ??= await this.requests.tracked();
  }

  whatChanged(since: string): Promise<readonly Changed[] | null> {
    return this.requests.changes(since);
  }

  filterApplied(): void {
    this.working?.filtered?.();
  }

  filterSet(filter: string): void {
    this.filterText = filter;
    this.writeAddress();
  }

  filterTyped(filter: string): void {
    this.filterText = filter;
    if (this.isAddressed) {
      typeQuery(this.query());
    }
  }

  private async addToFilter(key: Key, value: Value): Promise<void> {
    const filter = await this.loadFilter();
    await filter?.add(key, value);
  }

  /** What is typed before the filter is there is not lost: it has a field until then. */
  private async openFilter(): Promise<void> {
    openEarlyField(this.root, viewTexts.label());
    const filter = await this.loadFilter();
    filter?.open();
  }

  private async loadFilter(): Promise<MapFilter | null> {
    const mount = await loadPart(this.address.base, "filter");
    this.filter ??= mount?.(this) ?? null;
    if (!this.filter) {
      this.complain(shared.wikiAway());
    }
    return this.filter;
  }

  /** The filter that is set, with what it needs to know; null: none is set. */
  async readyFilter(): Promise<MapFilter | null> {
    const filter = this.filterText ? await this.loadFilter() : null;
    await filter?.load();
    return filter;
  }

  fetchView(word: string): Promise<Reply<ViewAnswer>> {
    const without = encodeURIComponent(this.root.dataset.frontstageWithout ?? "");
    return this.requests.view(word, `without=${without}`);
  }

  complain(text: string): void {
    this.list.replaceChildren(create("p", "trouble", { role: "alert" }, text));
  }

  private readAddress(): void {
    const query = new URLSearchParams(this.isAddressed ? queryOf(this.address.map) : "");
    const comparison = readComparison(query);
    const view = query.get("fs-view") ?? this.first;
    const isSame = (LISTS.includes(view) ? view : this.drawn) === this.shown && comparison === this.comparison;
    this.filterText = query.get("fs-filter") ?? "";
    this.comparison = comparison;
    void this.readFilter();
    // a list of the wiki's has to be taken over
    if (!isSame || (this.asks === 0 && LISTS.includes(view))) {
      void this.show(view);
    }
  }

  /** Applies the filter of the address; nothing is loaded as long as there is none. */
  private async readFilter(): Promise<void> {
    const filter = this.filterText ? await this.loadFilter() : this.filter;
    await filter?.read(this.filterText);
  }

  private writeAddress(): void {
    if (this.isAddressed) {
      setQuery(this.address.map, this.query());
    }
  }

  private query(): string {
    const query = ownQuery(this.address.map);
    const set = (name: string, value: string): void => (value ? query.set(name, value) : query.delete(name));
    set("fs-view", this.shown === this.first ? "" : this.shown);
    set("fs-filter", this.filterText);
    writeComparison(this.shown === "compare" ? this.comparison : "", query);
    return `?${query}`;
  }

  /** Shows a view; the old one stays until the new one is there. */
  private async show(word: string): Promise<void> {
    this.shown = LISTS.includes(word) ? word : this.drawn;
    const number = ++this.asks;
    markTab(this.root, this.shown);
    if (this.shown === this.drawn) {
      await this.drawing;
      if (number !== this.asks || this.isUndrawn) {
        return;
      }
      this.root.removeAttribute("data-frontstage-list");
      this.list.replaceChildren();
      this.working = null;
      return;
    }
    const [reply, worked] = await Promise.all([
      this.ask(this.shown),
      this.work(this.shown),
      this.filterText ? this.loadFilter() : null,
    ]);
    if (reply.ok && number === this.asks) {
      this.filter?.know(reply.value.things);
      await this.filter?.load();
    }
    if (number !== this.asks) {
      return;
    }
    if (reply.ok) {
      const parsed = new DOMParser().parseFromString(reply.value.html, "text/html");
      this.root.setAttribute("data-frontstage-list", this.shown);
      this.list.replaceChildren(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
      this.working = worked;
      worked?.show(this.list, this.tracked);
      this.filter?.apply();
    } else {
      this.complain(reply.message);
    }
  }

  /** What works with a view, once it has what it needs; null if nothing does, or it cannot be loaded. */
  private async work(word: string): Promise<WorkedView | null> {
    if (!isWorked(word)) {
      return null;
    }
    const [create] = await Promise.all([loadPart(this.address.base, word), this.track()]);
    const worked = this.worked.get(word) ?? create?.(this.root, this.address) ?? null;
    if (worked) {
      this.worked.set(word, worked);
      await worked.load?.();
    }
    return worked;
  }

  private ask(view: string): Promise<Reply<ViewAnswer>> {
    return this.requests.view(view, view === "compare" ? comparisonOf(this.comparison, this.future) : "");
  }

  /** Says how much changed since the last visit. */
  private async tellLastVisit(): Promise<void> {
    const line = await lastVisitLine({
      map: this.address.map,
      version: Number(this.onPage()),
      whatChanged: (since) => this.whatChanged(since),
      compareWith: (version) => {
        this.comparison = comparisonOf(`mode=versions&from=${version}`, "");
        void this.show("compare");
        this.writeAddress();
      },
    });
    if (line) {
      this.list.before(line);
    }
  }

  private applySoon(): void {
    if (!this.waits) {
      this.waits = true;
      window.requestAnimationFrame(() => {
        this.waits = false;
        this.follow();
        this.filter?.apply();
      });
    }
  }

  /** The page has a newer map: what is ours goes there, too, and is asked for again. */
  private follow(): void {
    if (!this.list.isConnected) {
      this.place();
    }
    if (this.version !== this.onPage()) {
      this.version = this.onPage();
      this.filter?.know(null);
      void this.show(this.shown);
      void this.filter?.load();
    }
  }
}

/** Adds tabs and filter to a map. */
export type MountViews = (root: HTMLElement) => void;
