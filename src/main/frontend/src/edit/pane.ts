import { element } from "../issues/element";
import { pinch } from "../pan";
import { Scale } from "../scale";
import { atSpot, spotOf } from "../spot";
import { type ArrangeHost, Arranger } from "./arrange/arranger";
import { texts } from "./texts";
import type { Outline } from "./wire";

/** What the pane needs of the editor around it. */
export type PaneHost = Omit<ArrangeHost, "zoom">;

/** The map at the right: as the page will show it, or the last good one, dimmed, with the reason. It can be changed itself. */
export class Pane {
  private readonly reason = element("p", "edit-reason", { role: "status" });
  private readonly map = element("div", "edit-map");
  private readonly view = element("div", "edit-view", { tabindex: "-1" }, this.reason, this.map);
  readonly root = element("section", "edit-pane", { "aria-label": texts.preview() });
  readonly arranger: Arranger;
  private scale: Scale | null = null;

  constructor(host: PaneHost) {
    this.arranger = new Arranger(this.view, { ...host, zoom: (to) => this.zoom(to) });
    this.root.append(this.arranger.bar.root, this.view, this.arranger.foot);
    this.root.addEventListener("keydown", (event) => this.arranger.onKey(event));
    // in the table
    this.map.addEventListener("click", (event) => {
      const target = event.target as Element;
      const item = target.closest("[data-frontstage-item]")?.getAttribute("data-frontstage-item");
      const index = item && !target.closest("a[target]") ? host.startOf(item) : undefined;
      if (index !== undefined) {
        event.preventDefault();
        host.goTo(index, true);
      }
    });
  }

  show(html: string, outline: Outline | undefined): void {
    const places = scrolled(this.map);
    const focused = this.arranger.hasFocus;
    const spot = focused ? null : spotOf(this.map);
    const scale = this.scale?.state;
    const parsed = new DOMParser().parseFromString(html, "text/html");
    this.map.replaceChildren(...[...parsed.body.childNodes].map((node) => document.adoptNode(node)));
    const scroller = this.map.querySelector<HTMLElement>(".frontstage-scroller");
    const [names, body] = this.map.querySelectorAll<SVGSVGElement>(".frontstage-frame svg");
    this.scale = scroller && names && body ? new Scale(this.map, scroller, names, body) : null;
    if (scale && (scale.fitted || scale.value !== 1)) {
      this.scale?.restore(scale);
    }
    if (scroller && this.scale) {
      pinch(scroller, this.scale);
    }
    restore(this.map, places);
    this.fade("");
    this.arranger.shown(scroller, body, outline, focused);
    if (spot) {
      (atSpot(this.map, spot) ?? this.view).focus({ preventScroll: true });
    }
  }

  /** The text gives no map: what is shown is the last good one. Empty: it is the newest. */
  fade(reason: string): void {
    const stale = this.map.hasChildNodes() ? `${texts.stale()} ` : "";
    this.reason.textContent = reason && stale + reason;
    this.root.classList.toggle("frontstage-stale", reason !== "");
  }

  /** Chooses the card that the cursor is in. */
  mark(item: string | null): void {
    this.arranger.mark(item);
  }

  /** To what is chosen on the map. */
  focus(): void {
    this.arranger.focus();
  }

  end(): void {
    this.arranger.end();
  }

  private zoom(to: "larger" | "smaller" | "fit"): void {
    this.scale?.[to]();
  }
}

const SCROLLERS = ".frontstage-scroller";

function scrolled(map: HTMLElement): { left: number; top: number }[] {
  return [...map.querySelectorAll(SCROLLERS)].map(({ scrollLeft, scrollTop }) => ({ left: scrollLeft, top: scrollTop }));
}

function restore(map: HTMLElement, places: { left: number; top: number }[]): void {
  map.querySelectorAll(SCROLLERS).forEach((scroller, i) => scroller.scrollTo({ ...places[i], behavior: "auto" }));
}
