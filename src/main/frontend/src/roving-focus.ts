/** The elements between which arrow keys move: stages, steps, cards and items. */
export const STOP = "a[data-frontstage-item], a[data-frontstage-stage]";

/** Links from a card to a Jira issue or a page. In the drawing, they are right after their card. */
const OUTWARD = "a.frontstage-issue, a.frontstage-link";

/**
 * Makes a drawing one Tab stop instead of a hundred: the card that had the focus last, and the links from it. Without
 * the script, every link is a stop, in reading order.
 */
export class RovingFocus {
  private current: SVGElement | null = null;

  constructor(
    scroller: HTMLElement,
    private readonly body: SVGSVGElement,
  ) {
    body.querySelectorAll("a").forEach((link) => setTabStop(link, false));
    this.makeTabStop(body.querySelector<SVGElement>("a[data-frontstage-item]") ?? body.querySelector<SVGElement>(STOP));
    // not on the drawing: in Chromium, an SVG with a focus listener becomes a Tab stop
    scroller.addEventListener("focusin", (event) => this.makeTabStop(stopOf(event.target)));
  }

  /** The stop that has the focus, or that has a focused link. */
  focused(): SVGElement | null {
    const focused = document.activeElement;
    return focused && this.body.contains(focused) ? stopOf(focused) : null;
  }

  private makeTabStop(stop: SVGElement | null): void {
    if (!stop || stop === this.current) {
      return;
    }
    if (this.current) {
      withOutwardLinks(this.current).forEach((link) => setTabStop(link, false));
    }
    withOutwardLinks(stop).forEach((link) => setTabStop(link, true));
    this.current = stop;
  }
}

function setTabStop(link: Element, byTab: boolean): void {
  link.setAttribute("tabindex", byTab ? "0" : "-1");
}

function withOutwardLinks(stop: SVGElement): Element[] {
  const links: Element[] = [stop];
  for (let next = stop.nextElementSibling; next?.matches(OUTWARD); next = next.nextElementSibling) {
    links.push(next);
  }
  return links;
}

function stopOf(target: EventTarget | null): SVGElement | null {
  if (!(target instanceof SVGElement)) {
    return null;
  }
  let link: Element | null = target.closest("a");
  while (link?.matches(OUTWARD)) {
    link = link.previousElementSibling;
  }
  return link instanceof SVGElement && link.matches(STOP) ? link : null;
}
