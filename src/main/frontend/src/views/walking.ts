import type { MapAddress } from "../address";
import type { MapFilter } from "../filter/map-filter";
import { personasOf } from "../filter/personas";
import type { Reply } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { loadPart } from "../load-part";
import { askPage } from "../page-requests";
import { shared } from "../shared-texts";

/** What the link to the walk needs of the map's views. */
export interface WalkingHost {
  readonly root: HTMLElement;
  readonly address: MapAddress;
  readonly tracked: Tracked | null;
  /** Requests the status of the issues, unless it is known. */
  track(): Promise<void>;
  /** The filter, applied to the elements of the map; null if nothing is filtered. */
  readyFilter(): Promise<MapFilter | null>;
  fetchView(word: string): Promise<Reply<{ html: string }>>;
  complain(text: string): void;
}

/** Opens the walk through a map at the selected element, with the current filter. */
export async function walkThrough(host: WalkingHost, link: HTMLElement): Promise<void> {
  const { root, address } = host;
  const start = selected(root);
  const [open, reply, filter] = await Promise.all([
    loadPart(address.base, "walk"),
    host.fetchView(link.dataset.frontstageWalk ?? ""),
    host.readyFilter(),
  ]);
  const walk = reply.ok ? parsed(reply.value.html) : null;
  if (!open || !walk) {
    host.complain(reply.ok ? shared.wikiAway() : reply.message);
    return;
  }
  open({
    walk,
    personas: personasOf(root),
    persona: filter?.persona() ?? "",
    start,
    tracked: host.track().then(() => host.tracked),
    isOut: (id) => filter?.isOut(id) === true,
    left: (step) => {
      link.focus();
      if (step && !root.hasAttribute("data-frontstage-list")) {
        askPage(root, "goTo", step);
      }
    },
  });
}

/** The id of the focused element, or else of the card whose details are open; empty if there is none. */
function selected(root: HTMLElement): string {
  const focused = document.activeElement?.closest("[data-frontstage-item]");
  const marked = root.querySelector(".frontstage-details") && root.querySelector(".frontstage-marked");
  const chosen = focused && root.contains(focused) ? focused : marked;
  return chosen?.getAttribute("data-frontstage-item") ?? "";
}

function parsed(html: string): HTMLElement | null {
  return new DOMParser().parseFromString(html, "text/html").querySelector<HTMLElement>(".frontstage-walk");
}
