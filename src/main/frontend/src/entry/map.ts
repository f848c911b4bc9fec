/**
 * The reader's page: adds zoom, panning, full screen, keys, details and links to every map. It may run twice, and finds
 * maps that are added later (preview, quick edit). Without it, the map and its table are complete.
 */
import { askedFor } from "../address";
import { listenForFilter } from "../filter-key";
import { loadPart } from "../load-part";
import { MapView } from "../map-view";
import { unfoldForPrint } from "../print";
import { texts } from "../texts";

const MAPS = '.frontstage[data-frontstage="map"]:not([data-frontstage-ready])';

let asked = askedFor(window.location.search);

function mountAll(): void {
  for (const root of document.querySelectorAll<HTMLElement>(MAPS)) {
    root.setAttribute("data-frontstage-ready", "");
    const view = MapView.mount(root);
    if (root.querySelector(".frontstage-views")) {
      void mountViews(root);
      listenForFilter(
        root,
        () => mountViews(root),
        (text) => view?.say(text),
      );
    }
    if (view && asked && (!asked.map || asked.map === root.dataset.frontstageMap)) {
      goTo(view, asked.item, asked.map !== "");
    }
  }
}

/** Adds tabs and filter to a map that has tabs; until then, the tabs are links. False if they cannot be loaded. */
async function mountViews(root: HTMLElement): Promise<boolean> {
  const { frontstageBase: base } = root.dataset;
  const mount = base === undefined ? null : await loadPart(base, "views");
  mount?.(root);
  return mount !== null;
}

function goTo(view: MapView, item: string, only: boolean): void {
  if (view.goTo(item)) {
    asked = null;
  } else if (only) {
    view.say(texts.notFound());
    asked = null;
  }
}

let waiting = false;

function mountSoon(): void {
  if (!waiting) {
    waiting = true;
    window.requestAnimationFrame(() => {
      waiting = false;
      mountAll();
    });
  }
}

function start(): void {
  mountAll();
  unfoldForPrint();
  new MutationObserver(mountSoon).observe(document.body, { childList: true, subtree: true });
}

if (document.readyState === "loading") {
  document.addEventListener("DOMContentLoaded", start);
} else {
  start();
}
