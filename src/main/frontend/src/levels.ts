import type { MapAddress } from "./address";
import { isAddressed, ownQuery, queryOf, setQuery } from "./address-history";
import type { Drawing } from "./drawing";
import { frameWidth } from "./frame-width";
import { ask, type Reply } from "./issues/rest";
import {
  choiceIn,
  isOpen,
  LEVELS,
  type Level,
  type LevelChoice,
  roomFor,
  sameChoice,
  storeChoice,
  storedChoice,
  strangeLevelIn,
  toggled,
  withChoice,
} from "./level-choice";

import { announceOverview } from "./overview-notice";
import { onAsked } from "./page-requests";

/** How long to wait for the end of a change of the window's width, in milliseconds. */
const SETTLED = 200;

/** What the levels of a map need of the map. */
interface LevelPage {
  readonly root: HTMLElement;
  readonly drawing: Drawing;
  /** Replaces the current drawing. */
  replaceDrawing(drawing: HTMLElement): void;
  say(text: string): void;
}

/** The HTML of a view, rendered by the wiki. */
interface ViewAnswer {
  version: number;
  view: string;
  html: string;
  notes: string[];
}

/**
 * The levels of detail of one map: fetches the drawing that the reader requests, with the switch, with a click on a
 * stage, or by the width of the window. The previous drawing stays until the next one is there.
 */
export class Levels {
  private choice: LevelChoice;
  /** Whether the reader chose a level, so that a new drawing of the page does not undo the choice. */
  private chosen = false;
  /** The state before the reader chose. */
  private first: LevelChoice;
  private readonly isAddressed: boolean;
  /** A level in the address that does not exist: the wiki reports it once, and draws its default. */
  private strange = "";
  private asks = 0;
  private timer = 0;
  /** The steps to leave out, and those that are left out now. */
  private hide = "";
  private hidden = "";

  constructor(
    private readonly page: LevelPage,
    private readonly address: MapAddress,
  ) {
    this.choice = this.drawn();
    this.first = this.choice;
    this.isAddressed = isAddressed(page.root);
    window.addEventListener("popstate", () => this.restore());
    onAsked(page.root, "hideSteps", (steps) => {
      this.hide = steps;
      void this.fetch();
    });
    new ResizeObserver(() => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => void this.fetch(), SETTLED);
    }).observe(page.root);
  }

  /** Shows what the address or the browser requests. */
  start(): void {
    const { map } = this.address;
    this.strange = this.isAddressed ? strangeLevelIn(queryOf(map), map) : "";
    const asked = (this.isAddressed && choiceIn(queryOf(map), map)) || storedChoice(map);
    if (asked) {
      this.choice = asked;
      this.chosen = true;
    }
    this.first = this.choice;
    this.update();
    announceOverview(this.page.drawing.frame);
  }

  /** Handles a new drawing on the page. */
  update(): void {
    if (!this.chosen) {
      this.choice = this.drawn();
    }
    this.hidden = "";
    this.mark();
    void this.fetch();
  }

  /** The parameters for a document, so that its drawing is the one that the reader chose, for the same width. */
  query(): string {
    const { frontstageWidth: width = "" } = this.page.drawing.frame.dataset;
    const { level, open } = this.choice;
    const chosen = this.chosen ? `&level=${level}&open=${encodeURIComponent(open.join(","))}` : "";
    return `${chosen}&width=${width}`;
  }

  /** Handles a click on the switch or on the head of a stage; false if it was on neither. */
  onClick(target: Element): boolean {
    const level = target.closest(".frontstage-to-level")?.getAttribute("data-frontstage-level");
    const known = LEVELS.find((other) => other === level);
    const stage = target.closest("a[data-frontstage-stage]")?.getAttribute("data-frontstage-stage");
    if (known) {
      this.choose({ level: known, open: [] });
    } else if (stage && this.page.drawing.scroller.contains(target)) {
      this.choose(toggled(this.choice, stage, this.stages()));
    } else {
      return false;
    }
    return true;
  }

  /** Shows all cards; false if they are shown already or cannot be fetched. */
  async openAll(): Promise<boolean> {
    if (this.drawn().level !== "overview") {
      return false;
    }
    this.choice = { level: "cards", open: [] };
    this.chosen = true;
    this.strange = "";
    await this.fetch();
    return this.drawn().level !== "overview";
  }

  private choose(choice: LevelChoice): void {
    const { map } = this.address;
    this.choice = choice;
    this.chosen = true;
    this.strange = "";
    storeChoice(map, choice);
    if (this.isAddressed) {
      setQuery(map, withChoice(ownQuery(map), choice));
    }
    void this.fetch();
  }

  /** Follows back and forward in the browser's history. */
  private restore(): void {
    const { map } = this.address;
    const asked = choiceIn(queryOf(map), map) ?? this.first;
    if (this.isAddressed && !sameChoice(asked, this.choice)) {
      this.choice = asked;
      this.chosen = true;
      this.strange = "";
      storeChoice(map, asked);
      this.mark();
      void this.fetch();
    }
  }

  private async fetch(): Promise<void> {
    const { frame } = this.page.drawing;
    const width = Number(frame.dataset.frontstageWidth ?? 0);
    const box = frameWidth(this.page.root).width - 2;
    const room = width > 0 ? roomFor(box, width, this.choice.level) : width;
    const number = ++this.asks;
    const isDrawn = room === width && this.hide === this.hidden && sameChoice(this.choice, this.drawn());
    if (!width || box <= 0 || (isDrawn && !this.strange)) {
      this.page.root.removeAttribute("aria-busy");
      this.mark();
      return;
    }
    this.page.root.setAttribute("aria-busy", "true");
    const hide = this.hide;
    const reply = await this.ask(room, hide);
    if (number !== this.asks || !this.page.root.isConnected) {
      return;
    }
    this.page.root.removeAttribute("aria-busy");
    // kept until it is answered, so that a repeated request asks for it again
    this.strange = "";
    if (reply.ok) {
      this.hidden = hide;
      this.show(reply.value);
    } else {
      this.hide = this.hidden;
      this.choice = this.drawn();
      this.page.say(reply.message);
    }
    this.mark();
  }

  private ask(room: number, hide: string): Promise<Reply<ViewAnswer>> {
    const { base, map } = this.address;
    const query = new URLSearchParams({ level: this.strange || this.choice.level, width: String(room) });
    if (this.choice.open.length > 0 && !this.strange) {
      query.set("open", this.choice.open.join(","));
    }
    if (hide) {
      query.set("hide", hide);
    }
    const views = `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/views`;
    return ask(`${views}/${this.page.root.dataset.frontstageDrawing ?? ""}&${query}`, { method: "GET" });
  }

  private show(answer: ViewAnswer): void {
    const parsed = new DOMParser().parseFromString(answer.html, "text/html");
    const drawing = parsed.querySelector<HTMLElement>(".frontstage-drawing");
    if (drawing) {
      this.page.replaceDrawing(document.adoptNode(drawing));
      // the address may name stages that are gone
      this.choice = this.drawn();
    }
    if (answer.notes.length > 0) {
      this.page.say(answer.notes.join(" "));
    }
  }

  /** Marks the current state in the switch and on the stages. */
  private mark(): void {
    const { root, drawing } = this.page;
    for (const link of root.querySelectorAll(".frontstage-to-level")) {
      const isShown = link.getAttribute("data-frontstage-level") === this.choice.level;
      link.toggleAttribute("aria-current", false);
      if (isShown) {
        link.setAttribute("aria-current", "true");
      }
    }
    for (const head of drawing.body.querySelectorAll("a[data-frontstage-stage]")) {
      const stage = head.getAttribute("data-frontstage-stage") ?? "";
      head.setAttribute("aria-expanded", String(isOpen(this.choice, stage)));
    }
  }

  /** The state of the drawing on the page. */
  private drawn(): LevelChoice {
    const { frontstageLevel: level, frontstageOpen: open = "" } = this.page.drawing.frame.dataset;
    return { level: (level as Level | undefined) ?? "cards", open: open.split(" ").filter(Boolean) };
  }

  private stages(): string[] {
    return [...this.page.drawing.body.querySelectorAll("a[data-frontstage-stage]")].map(
      (head) => head.getAttribute("data-frontstage-stage") ?? "",
    );
  }
}
