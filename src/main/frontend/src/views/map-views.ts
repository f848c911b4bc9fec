import type { MapAddress } from "../address";
import { isAddressed, ownQuery, queryOf, setQuery, typeQuery } from "../address-history";
import { button, create, fill } from "../dom";
import { acceptSurveys } from "../figures/drop";
import type { Changed } from "../filter/changed-since";
import { openEarlyField } from "../filter/early-field";
import { isKey, type Key, type Value } from "../filter/filter";
import type { FilterHost, MapFilter } from "../filter/map-filter";
import type { Thing } from "../filter/match";
import { isForCustomers } from "../issues/for-customers";
import type { Reply } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { loadPart } from "../load-part";
import { askPage, onAsked } from "../page-requests";
import { shared } from "../shared-texts";
import { allowedActions } from "./allowed-actions";
import { comparisonOf, readComparison, strangeModeIn, writeComparison } from "./comparison";
import { MapMenu } from "./map-menu";
import { ShownView, type ViewHost } from "./shown-view";
import { foldTabs, isFoldedTab, moveBetweenTabs, unfoldTabs } from "./tabs";
import { viewAddress } from "./view-address";
import { type ViewAnswer, ViewRequests } from "./view-requests";
import { viewTexts } from "./view-texts";
import { lastVisitLine } from "./visit-line";
import { type WalkingHost, walkThrough } from "./walking";

/** The maps whose views are mounted. */
const mounted = new WeakSet<HTMLElement>();

/** The tabs and the filter of one map. The address contains both, so that a link leads to exactly this state. */
export class MapViews implements FilterHost, ViewHost, WalkingHost {
  private readonly view: ShownView;
  /** The filter in the address, in the typed form. */
  private filterText = "";
  /** Loaded when it is first needed. */
  private filter: MapFilter | null = null;
  tracked: Tracked | null = null;
  /** The comparison in the Compare view, as link parameters; empty for the default. */
  private comparison = "";
  /** The future map that the page's author chose, as a link parameter. */
  private readonly future: string;
  /** The version of the file that the page showed when the elements were requested. */
  private version = "";
  private readonly isAddressed: boolean;
  private waits = false;
  private readonly requests: ViewRequests;
  private readonly find: HTMLElement;
  /** The number of conditions beside *Filter* on a phone, where the conditions are not visible. */
  private readonly found = create("span", "filter-number");
  private readonly menu: MapMenu;
  /** The line that says how much changed since the last visit; null if nothing did, or it is not known yet. */
  private visit: HTMLElement | null = null;

  /** Adds views to a map, once. Does nothing on a map without tabs: a preview, or a map without head. */
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
    this.view = new ShownView(this);
    this.isAddressed = isAddressed(root);
    this.version = this.onPage();
    this.requests = new ViewRequests(address, () => this.onPage());
    this.find = button(viewTexts.filter(), () => void this.openFilter(), "plain", { "aria-keyshortcuts": "F" });
    this.find.classList.add("frontstage-to-filter");
    this.find.append(this.found);
    this.menu = new MapMenu({
      link: () => viewAddress(this.address, this.view.shown, this.query(), root),
      jql: () => (isForCustomers(root) || !this.tracked?.issues.length ? "" : this.tracked.jql),
      know: () => (isForCustomers(root) ? Promise.resolve() : this.track()),
      showVersions: () => this.compare("mode=versions"),
    });
    this.future = `with=${encodeURIComponent(root.dataset.frontstageFuture ?? "")}`;
    this.place();
    root.addEventListener("click", (event) => this.onClick(event), { capture: true });
    root.addEventListener("keydown", (event) => this.onKey(event));
    onAsked(root, "tracked", (tracked) => this.takeTracked(tracked));
    onAsked(root, "reload", () => void this.view.show(this.view.shown));
    onAsked(root, "compare", (comparison) => this.compare(comparisonOf(comparison, "")));
    onAsked(root, "filter", () => void this.openFilter());
    onAsked(root, "renewed", () => this.follow());
    acceptSurveys(root, address);
    this.list.addEventListener("click", (event) => this.onCompare(event));
    window.addEventListener("popstate", () => this.readAddress());
    // another level, a newer version: the new drawing must be dimmed, too
    new MutationObserver(() => this.applySoon()).observe(root, { childList: true, subtree: true });
    this.view.bringDrawing();
    this.readAddress();
    void this.tellLastVisit();
  }

  /** Puts our elements below the head; again when the page has a newer map. */
  private place(): void {
    this.view.place();
    if (this.visit) {
      this.view.placeLine(this.visit);
    }
    this.filter?.place();
    this.root.querySelector(".frontstage-switches > .frontstage-tools")?.prepend(this.find);
    this.root.querySelector(".frontstage-switches > .frontstage-takes")?.append(this.menu.element);
    foldTabs(this.root);
    this.root.querySelectorAll(".frontstage-head [data-frontstage-filter]").forEach((name) => {
      name.setAttribute("role", "button");
      name.setAttribute("tabindex", "0");
    });
  }

  drawingPlaced(): void {
    this.place();
  }

  get list(): HTMLElement {
    return this.view.list;
  }

  /** The version of the file that the page shows. */
  private onPage(): string {
    return this.root.dataset.frontstageVersion ?? "";
  }

  /** Left and right move between the tabs, which are a single Tab stop. */
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

  /** N and P move to the next and previous hit on the map. */
  private moveToHit(letter: string, target: Element): boolean {
    const by = letter === "n" ? 1 : letter === "p" ? -1 : null;
    return by !== null && target.closest(".frontstage-scroller") !== null && this.filter?.move(by) === true;
  }

  private takeTracked(tracked: Tracked): void {
    this.tracked = allowedActions(this.root, tracked);
    this.view.track(this.tracked);
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
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (walk && plain) {
      event.preventDefault();
      event.stopPropagation();
      void walkThrough(this, walk);
    } else if (plain && tab && isFoldedTab(tab)) {
      event.preventDefault();
      event.stopPropagation();
      unfoldTabs(this.root);
    } else if (plain && this.view.has(word)) {
      event.preventDefault();
      event.stopPropagation();
      foldTabs(this.root);
      void this.view.show(word);
      this.writeAddress();
    }
  }

  /** Handles a click, Enter or Space on a name that filters. */
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
      this.compare(comparisonOf(link.dataset.frontstageCompare ?? "", this.comparison));
    }
  }

  private compare(comparison: string): void {
    this.comparison = comparison;
    void this.view.show("compare");
    this.writeAddress();
  }

  things(): Promise<Reply<readonly Thing[]>> {
    return this.requests.things();
  }

  async track(): Promise<void> {
    const { tracked } = this;
    const asked = tracked ? null : await this.requests.tracked();
    this.tracked ??= asked && allowedActions(this.root, asked);
  }

  whatChanged(since: string): Promise<readonly Changed[] | null> {
    return this.requests.changes(since);
  }

  filterApplied(conditions: number): void {
    this.found.textContent = conditions > 0 ? String(conditions) : "";
    this.view.filtered();
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

  /** Opens the filter. Until its script is loaded, an early field keeps what is typed. */
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

  async prepareFilter(): Promise<MapFilter | null> {
    return this.filterText ? this.loadFilter() : null;
  }

  async know(things: readonly Thing[]): Promise<void> {
    this.filter?.know(things);
    await this.filter?.load();
  }

  applyFilter(): void {
    this.filter?.apply();
  }

  /** The filter with what it needs to know; null if no filter is set. */
  async readyFilter(): Promise<MapFilter | null> {
    const filter = await this.prepareFilter();
    await filter?.load();
    return filter;
  }

  fetchView(word: string): Promise<Reply<ViewAnswer>> {
    const without = encodeURIComponent(this.root.dataset.frontstageWithout ?? "");
    return this.requests.view(word, `without=${without}`);
  }

  complain(text: string): void {
    this.view.complain(text);
  }

  private readAddress(): void {
    const query = new URLSearchParams(this.isAddressed ? queryOf(this.address.map) : "");
    const comparison = readComparison(query);
    const view = query.get("fs-view") ?? this.view.first;
    this.filterText = query.get("fs-filter") ?? "";
    const strange = query.has("fs-view") && !this.view.has(view) ? view : strangeModeIn(query);
    if (strange) {
      askPage(this.root, "say", fill(viewTexts.unknown(), strange));
    }
    const isOther = this.view.isOther(view) || comparison !== this.comparison;
    this.comparison = comparison;
    void this.readFilter();
    if (isOther) {
      void this.view.show(view);
    }
  }

  /** Applies the filter in the address; loads nothing if there is none. */
  private async readFilter(): Promise<void> {
    const filter = (await this.prepareFilter()) ?? this.filter;
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
    const { shown, first } = this.view;
    set("fs-view", shown === first ? "" : shown);
    set("fs-filter", this.filterText);
    writeComparison(shown === "compare" ? this.comparison : "", query);
    return `?${query}`;
  }

  ask(view: string): Promise<Reply<ViewAnswer>> {
    return this.requests.view(view, view === "compare" ? comparisonOf(this.comparison, this.future) : "");
  }

  /** Shows how much changed since the last visit. */
  private async tellLastVisit(): Promise<void> {
    const line = await lastVisitLine({
      map: this.address.map,
      version: Number(this.onPage()),
      whatChanged: (since) => this.whatChanged(since),
      compareWith: (version) => this.compare(comparisonOf(`mode=versions&from=${version}`, "")),
    });
    this.visit = line;
    if (line) {
      this.view.placeLine(line);
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

  /** Moves our elements to a newer map on the page, and requests its data again. */
  private follow(): void {
    if (!this.list.isConnected) {
      this.place();
    }
    if (this.version !== this.onPage()) {
      this.version = this.onPage();
      this.filter?.know(null);
      void this.view.show(this.view.shown);
      void this.filter?.load();
    }
  }
}

/** Adds tabs and filter to a map. */
export type MountViews = (root: HTMLElement) => void;
