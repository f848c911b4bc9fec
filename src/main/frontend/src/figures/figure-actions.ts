import type { MapAddress } from "../address";
import { button, create, fill } from "../dom";
import type { Tracked } from "../issues/wire";
import { shared } from "../shared-texts";
import type { WorkedView } from "../views/worked-view";
import type { Metric } from "./figures-request";
import { figuresTexts as texts } from "./figures-texts";
import { openFigures } from "./open";

/** The elements for people who may change the map, and the reason that others see instead. */
const OFFERED = ".frontstage-figures-tools, .frontstage-to-reading, .frontstage-to-figures, .frontstage-figures-why";

/** The actions that add figures in the Measures view. */
export class FigureActions implements WorkedView {
  private list: HTMLElement | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly address: MapAddress,
  ) {}

  show(list: HTMLElement, tracked: Tracked | null): void {
    this.list = list;
    this.offer(tracked);
  }

  track(tracked: Tracked): void {
    this.offer(tracked);
  }

  /** Shows the buttons only to people who may change the map; others see the reason at the foot. */
  private offer(tracked: Tracked | null): void {
    const block = this.list?.querySelector(".frontstage-measures");
    for (const old of block?.querySelectorAll(OFFERED) ?? []) {
      old.remove();
    }
    if (!block || !tracked) {
      return;
    }
    if (!tracked.may.edit) {
      const why = create("p", "carried", {}, tracked.may.reason ?? "");
      why.classList.add("frontstage-figures-why");
      block.querySelector(".frontstage-measured")?.append(why);
      return;
    }
    const status = create("span", "", { role: "status" });
    const open = async (reading?: Metric): Promise<void> => {
      status.textContent = "";
      if (!(await openFigures(this.root, this.address, reading ? { reading } : {}))) {
        status.textContent = shared.wikiAway();
      }
    };
    block.prepend(
      create(
        "div",
        "figures-tools",
        {},
        status,
        button(texts.title(), () => void open(), "primary"),
      ),
    );
    for (const entry of block.querySelectorAll(".frontstage-verdict-not-measured-again + ul > li")) {
      const add = button(texts.title(), () => void open(), "link");
      add.classList.add("frontstage-to-figures");
      entry.append(add);
    }
    for (const row of block.querySelectorAll<HTMLElement>("tr[data-frontstage-metric]")) {
      const { frontstageMetric: name = "", frontstagePlace: place = "map", frontstageItem: id = "" } = row.dataset;
      const label = fill(texts.readingOf(), name);
      const add = button(texts.addReading(), () => void open({ place, id, name }), "link", { "aria-label": label });
      add.classList.add("frontstage-to-reading");
      row.querySelector("th")?.append(add);
    }
  }
}
