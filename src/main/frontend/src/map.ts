/**
 * The reader's page: adds zoom, panning, full screen, keys, details and links to every map. It may run twice, and finds
 * maps that are added later (preview, quick edit). Without it, the map and its table are complete.
 */
import { askedFor } from "./address";
import { loadPart } from "./load-part";
import { MapView } from "./map-view";
import { unfoldForPrint } from "./print";
import { texts } from "./texts";

const MAPS = '.frontstage[data-frontstage="map"]:not([data-frontstage-ready])';

let asked = askedFor(window.location.search);

function mountAll(): void {
  for (const root of document.querySelectorAll<HTMLElement>(MAPS)) {
    root.setAttribute("data-frontstage-ready", "");
    const view = MapView.mount(root);
    void mountViews(root);
    if (view && asked && (!asked.map || asked.map === root.dataset.frontstageMap)) {
      goTo(view, asked.item, asked.map !== "");
    }
  }
}

/** Tabs and filter, on a map that has tabs; until they are there, the tabs are links. */
async function mountViews(root: HTMLElement): Promise<void> {
  const { frontstageBase: base } = root.dataset;
  if (base !== undefined && root.querySelector(".frontstage-views")) {
    const mount = await loadPart(base, "views");
    mount?.(root);
  }
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
