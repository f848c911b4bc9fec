import { element } from "../issues/element";
import { texts } from "./texts";

const HERE = "frontstage-here";

/** The map at the right: as the page will show it, or the last good one, dimmed, with the reason. */
export class Pane {
  readonly root = element("section", "edit-pane", { "aria-label": texts.preview(), tabindex: "0" });
  private readonly reason = element("p", "edit-reason", { role: "status" });
  private readonly map = element("div", "edit-map");
  private here: string | null = null;

  constructor(chosen: (item: string) => void) {
    this.root.append(this.reason, this.map);
    this.map.addEventListener("click", (event) => {
      const card = (event.target as Element).closest("[data-frontstage-item]");
      const item = card?.getAttribute("data-frontstage-item");
      if (item && !(event.target as Element).closest("a[target]")) {
        event.preventDefault();
        chosen(item);
      }
    });
  }

  show(html: string): void {
    const places = scrolled(this.map);
    const parsed = new DOMParser().parseFromString(html, "text/html");
    this.map.replaceChildren(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
    restore(this.map, places);
    this.fade("");
    this.mark(this.here, false);
  }

  /** The text gives no map: what is shown is the last good one. Empty: it is the newest. */
  fade(reason: string): void {
    this.reason.textContent = reason ? `${texts.stale()} ${reason}` : "";
    this.root.classList.toggle("frontstage-stale", reason !== "");
  }

  /** Marks the card that the cursor is in. */
  mark(item: string | null, reveal = true): void {
    this.here = item;
    this.map.querySelectorAll(`.${HERE}`).forEach((card) => card.classList.remove(HERE));
    if (!item) {
      return;
    }
    const cards = this.map.querySelectorAll<SVGElement>(`svg [data-frontstage-item="${CSS.escape(item)}"]`);
    cards.forEach((card) => card.classList.add(HERE));
    if (reveal) {
      cards[0]?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }
}

const SCROLLERS = ".frontstage-scroller";

function scrolled(map: HTMLElement): { left: number; top: number }[] {
  return [...map.querySelectorAll(SCROLLERS)].map(({ scrollLeft, scrollTop }) => ({ left: scrollLeft, top: scrollTop }));
}

function restore(map: HTMLElement, places: { left: number; top: number }[]): void {
  map.querySelectorAll(SCROLLERS).forEach((scroller, i) => scroller.scrollTo({ ...places[i], behavior: "auto" }));
}
