/** What arrow keys move between: stages, steps, cards and notes. */
export const STOP = "a[data-frontstage-item], a[data-frontstage-stage]";

/** What leads elsewhere from a card (a Jira issue, a page) stands behind it in the drawing. */
const AWAY = "a.frontstage-issue, a.frontstage-link";

/**
 * Makes a drawing one Tab stop instead of a hundred: the card that had the focus last, and what leads elsewhere from it. Without the
 * script every link is a stop, in reading order.
 */
export class Rover {
  private current: SVGElement | null = null;

  constructor(
    scroller: HTMLElement,
    private readonly body: SVGSVGElement,
  ) {
    body.querySelectorAll("a").forEach((link) => reach(link, false));
    this.hand(body.querySelector<SVGElement>("a[data-frontstage-item]") ?? body.querySelector<SVGElement>(STOP));
    // not on the drawing: Chromium makes a Tab stop of an SVG that listens for the focus
    scroller.addEventListener("focusin", (event) => this.hand(stopOf(event.target)));
  }

  /** The stop that has the focus, or of which a link away has it. */
  focused(): SVGElement | null {
    const focused = document.activeElement;
    return focused && this.body.contains(focused) ? stopOf(focused) : null;
  }

  private hand(stop: SVGElement | null): void {
    if (!stop || stop === this.current) {
      return;
    }
    if (this.current) {
      withAway(this.current).forEach((link) => reach(link, false));
    }
    withAway(stop).forEach((link) => reach(link, true));
    this.current = stop;
  }
}

function reach(link: Element, byTab: boolean): void {
  link.setAttribute("tabindex", byTab ? "0" : "-1");
}

function withAway(stop: SVGElement): Element[] {
  const links: Element[] = [stop];
  for (let next = stop.nextElementSibling; next?.matches(AWAY); next = next.nextElementSibling) {
    links.push(next);
  }
  return links;
}

function stopOf(target: EventTarget | null): SVGElement | null {
  if (!(target instanceof SVGElement)) {
    return null;
  }
  let link: Element | null = target.closest("a");
  while (link?.matches(AWAY)) {
    link = link.previousElementSibling;
  }
  return link instanceof SVGElement && link.matches(STOP) ? link : null;
}
