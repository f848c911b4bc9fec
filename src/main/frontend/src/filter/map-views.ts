import type { MapAddress } from "../address";
import { button, create, fill } from "../dom";
import { acceptSurveys } from "../figures/drop";
import { ask, type Reply, Rest } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { loadPart } from "../load-part";
import { onAsked } from "../page-requests";
import { shared } from "../shared-texts";
import type { Changed } from "./changed-since";
import { comparisonOf, readComparison, restComparison, writeComparison } from "./comparison";
import { endVisit, lastVisit } from "./last-visit";
import type { FilterHost, MapFilter } from "./map-filter";
import type { Thing } from "./match";
import { viewTexts } from "./view-texts";
import { isWorked, type WorkedView } from "./worked-view";

/** Views that are lists: shown in the place of the drawing. The others are documents, to which the tabs lead. */
const LISTS = ["compare", "priorities", "measures", "table"];

/** Part of a page, as the wiki draws it. */
interface ViewAnswer {
  html: string;
  things: Thing[];
}

/** The tabs and the filter of one map. The address names both, so that a link leads to exactly this. */
export class MapViews implements FilterHost {
  /** The view that the page draws. */
  private readonly drawn: string;
  private shown: string;
  /** The filter that the address names, in the form that is typed. */
  private filterText = "";
  /** Loaded when it is first needed. */
  private filter: MapFilter | null = null;
  tracked: Tracked | null = null;
  /** Which comparison the view Compare shows, as in a link; empty: the usual one. */
  private comparison = "";
  /** The version of the file that the page showed when the things were asked for. */
  private version = "";
  private asks = 0;
  private waits = false;
  readonly list = create("div", "list");
  /** Views that were worked with, by word: what is not saved there stays while another is shown. */
  private readonly worked = new Map<string, WorkedView>();
  private working: WorkedView | null = null;

  /** Does nothing on a map without tabs: a preview, a map without head. */
  static mount(root: HTMLElement): void {
    const tabs = root.querySelector<HTMLElement>("nav.frontstage-views");
    const { frontstageBase: base, frontstagePage: page, frontstageMap: map } = root.dataset;
    if (tabs && base !== undefined && page && map) {
      new MapViews(root, { base, page, map, wiki: root.dataset.frontstageWiki });
    }
  }

  private constructor(
    readonly root: HTMLElement,
    private readonly address: MapAddress,
  ) {
    const current = root.querySelector<HTMLElement>(".frontstage-to-view[aria-current]");
    this.drawn = current?.dataset.frontstageView ?? "blueprint";
    this.shown = this.drawn;
    this.version = this.onPage();
    this.place();
    root.addEventListener("click", (event) => this.onClick(event), { capture: true });
    root.addEventListener("keydown", (event) => this.onKey(event));
    onAsked(root, "tracked", (tracked) => this.takeTracked(tracked));
    onAsked(root, "reload", () => void this.show(this.shown));
    acceptSurveys(root, address);
    this.list.addEventListener("click", (event) => this.onCompare(event));
    window.addEventListener("popstate", () => this.readAddress());
    // another level, a newer version: the new drawing is dimmed as well
    new MutationObserver(() => this.applySoon()).observe(root, { childList: true, subtree: true });
    this.readAddress();
    void this.tellLastVisit();
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
    this.markTab();
  }

  private markTab(): void {
    const tabs = [...this.root.querySelectorAll<HTMLElement>(".frontstage-to-view")];
    for (const tab of tabs) {
      const isShown = tab.dataset.frontstageView === this.shown;
      tab.toggleAttribute("aria-current", false);
      if (isShown) {
        tab.setAttribute("aria-current", "page");
      }
      tab.tabIndex = isShown ? 0 : -1;
    }
  }

  /** The version of the file that the page shows. */
  private onPage(): string {
    return this.root.dataset.frontstageVersion ?? "";
  }

  /** Left and right move between the tabs, which are one Tab stop; F in the map goes to the filter. */
  private onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    const tabs = [...this.root.querySelectorAll<HTMLElement>(".frontstage-to-view")];
    const at = tabs.indexOf(target as HTMLElement);
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    if (at >= 0 && to !== undefined && plain) {
      event.preventDefault();
      event.stopPropagation();
      tabs[Math.min(tabs.length - 1, Math.max(0, to))]?.focus();
    } else if (plain && event.key.toLowerCase() === "f" && target.closest(".frontstage-scroller, .frontstage-list")) {
      if (!target.matches("input, textarea, select")) {
        event.preventDefault();
        void this.openFilter();
      }
    }
  }

  private takeTracked(tracked: Tracked): void {
    this.tracked = tracked;
    this.working?.track(tracked);
    this.filter?.apply();
  }

  private onClick(event: MouseEvent): void {
    const tab = (event.target as Element).closest<HTMLElement>(".frontstage-to-view");
    const word = tab?.dataset.frontstageView ?? "";
    const isInPlace = LISTS.includes(word) || word === this.drawn;
    if (isInPlace && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      void this.show(word);
      this.writeAddress();
    }
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

  async things(): Promise<Reply<readonly Thing[]>> {
    const reply = await this.fetch("table");
    return reply.ok ? { ok: true, value: reply.value.things } : reply;
  }

  async track(): Promise<void> {
    if (!this.tracked) {
      const { base, map } = this.address;
      const reply = await new Rest(base, map).progress(this.onPage(), false);
      this.tracked = reply.ok ? reply.value : null;
    }
  }

  /** What changed since a version or a day, up to what is shown. */
  async whatChanged(since: string): Promise<readonly Changed[] | null> {
    const to = this.onPage();
    const query = new URLSearchParams({ from: since, ...(to ? { to } : {}) });
    const reply = await this.get<{ changes: Changed[] }>(`compare?${query}`);
    return reply.ok ? reply.value.changes : null;
  }

  filterApplied(): void {
    this.working?.filtered?.();
  }

  filterSet(filter: string): void {
    this.filterText = filter;
    this.writeAddress();
  }

  private async openFilter(): Promise<void> {
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

  private complain(text: string): void {
    this.list.replaceChildren(create("p", "trouble", { role: "alert" }, text));
  }

  private readAddress(): void {
    const query = new URLSearchParams(window.location.search);
    const isMine = (query.get("map") ?? this.address.map) === this.address.map;
    this.filterText = (isMine && query.get("fs-filter")) || "";
    this.comparison = isMine ? readComparison(query) : "";
    void this.readFilter();
    void this.show((isMine && query.get("fs-view")) || this.drawn);
  }

  /** Applies the filter of the address; nothing is loaded as long as there is none. */
  private async readFilter(): Promise<void> {
    const filter = this.filterText ? await this.loadFilter() : this.filter;
    await filter?.read(this.filterText);
  }

  private writeAddress(): void {
    const query = new URLSearchParams(window.location.search);
    query.set("map", this.address.map);
    const set = (name: string, value: string): void => (value ? query.set(name, value) : query.delete(name));
    set("fs-view", this.shown === this.drawn ? "" : this.shown);
    set("fs-filter", this.filterText);
    writeComparison(this.shown === "compare" ? this.comparison : "", query);
    window.history.pushState(window.history.state, "", `?${query}`);
  }

  /** Shows a view; the old one stays until the new one is there. */
  private async show(word: string): Promise<void> {
    this.shown = LISTS.includes(word) ? word : this.drawn;
    const number = ++this.asks;
    this.markTab();
    if (this.shown === this.drawn) {
      this.root.removeAttribute("data-frontstage-list");
      this.list.replaceChildren();
      this.working = null;
      return;
    }
    const [reply, worked] = await Promise.all([
      this.fetch(this.shown),
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

  private fetch(view: string): Promise<Reply<ViewAnswer>> {
    const comparison = view === "compare" ? restComparison(this.comparison) : "";
    return this.get(`views/${view}?version=${this.onPage()}${comparison}`);
  }

  private get<T>(path: string): Promise<Reply<T>> {
    const { base, map } = this.address;
    return ask(`${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/${path}`, { method: "GET" });
  }

  /** Says how much changed since the last visit, as a link to the comparison; kept in this browser only. */
  private async tellLastVisit(): Promise<void> {
    const version = Number(this.onPage());
    const seen = lastVisit(this.address.map, window.localStorage);
    endVisit(this.address.map, version, Date.now(), window.localStorage);
    if (!seen || !version || seen.version >= version) {
      return;
    }
    const changes = await this.whatChanged(String(seen.version));
    if (changes && changes.length > 0) {
      const day = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
        day: "numeric",
        month: "short",
      }).format(seen.at);
      const text = changes.length === 1 ? viewTexts.visitOne() : viewTexts.visit();
      const link = create(
        "a",
        "link",
        { href: `?${this.visitQuery(seen.version)}` },
        fill(text, String(changes.length), day),
      );
      link.addEventListener("click", (event) => {
        event.preventDefault();
        this.comparison = comparisonOf(`mode=versions&from=${seen.version}`, "");
        void this.show("compare");
        this.writeAddress();
      });
      this.list.before(create("p", "visit", {}, link));
    }
  }

  private visitQuery(version: number): URLSearchParams {
    const query = new URLSearchParams(window.location.search);
    query.set("map", this.address.map);
    query.set("fs-view", "compare");
    writeComparison(`mode=versions&from=${version}`, query);
    return query;
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
