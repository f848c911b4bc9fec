import { button, create, fill } from "../dom";
import { ask } from "../issues/rest";
import type { Tracked } from "../issues/wire";
import { askPage } from "../page-requests";
import { saveEdits } from "../save-edits";
import { TellWatchers } from "../tell-watchers";
import { lastVisit } from "../views/last-visit";
import { ChangeRows } from "./change-rows";
import { compareTexts as texts } from "./compare-texts";
import type { ComparedMap, Mode } from "./mode";

/** The view of what changed between two versions. */
export class Versions implements Mode {
  private readonly rows = new ChangeRows();
  private readonly restore = create("span", "restore");
  private readonly tell = new TellWatchers();
  private view: HTMLElement | null = null;
  private tracked: Tracked | null = null;

  constructor(private readonly map: ComparedMap) {}

  show(view: HTMLElement): void {
    this.view = view;
    this.rows.show(view, [...view.querySelectorAll<HTMLElement>(".frontstage-changes > li")]);
    view.querySelector(".frontstage-pickers")?.append(this.restore);
    this.offerDays();
    this.furnish();
  }

  track(tracked: Tracked | null): void {
    this.tracked = tracked;
    this.furnish();
  }

  /** Adds two choices before the days that the server offers: the last visit with this browser, and any day. */
  private offerDays(): void {
    const list = this.view?.querySelector(".frontstage-picker > ul");
    if (!list) {
      return;
    }
    const day = create("input", "picker-day", { type: "date", "aria-label": texts.day() });
    day.addEventListener("change", () => {
      if (day.value) {
        list.append(link(`mode=versions&from=${day.value}`, day.value));
        (list.lastElementChild as HTMLElement).click();
      }
    });
    list.prepend(create("li", "", {}, create("label", "", {}, `${texts.day()} `, day)));
    const visit = lastVisit(this.map.address.map, window.localStorage);
    if (visit) {
      const when = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
        day: "numeric",
        month: "short",
      }).format(visit.at);
      const label = fill(texts.lastVisit(), when, visit.version);
      list.prepend(create("li", "", {}, link(`mode=versions&from=${visit.version}`, label)));
    }
  }

  private get from(): string | undefined {
    return this.view?.querySelector<HTMLElement>("[data-frontstage-from]")?.dataset.frontstageFrom;
  }

  /**
   * Adds the buttons for people who may edit: restore the older version, and confirm that an element was only reworded.
   */
  private furnish(): void {
    const { from } = this;
    for (const question of this.view?.querySelectorAll<HTMLElement>("[data-frontstage-reworded]") ?? []) {
      question.querySelector(".frontstage-press")?.remove();
      if (this.tracked?.may.edit) {
        question.append(
          " ",
          button(texts.same(), () => void this.giveId(question), "link"),
        );
      }
    }
    this.restore.replaceChildren(
      ...(from && (this.tracked?.may.edit || this.tracked?.may.restore)
        ? [button(fill(texts.restore(), from), () => void this.bringBack(from), "plain"), " ", this.tell.label]
        : [create("span", "note", {}, this.tracked?.may.reason ?? "")]),
    );
  }

  /** Gives the reworded element the id of the older one, and compares the same two versions again. */
  private async giveId({ dataset, parentElement }: HTMLElement): Promise<void> {
    const { frontstageReworded: from = "", frontstageWhat: what = "" } = dataset;
    const id = parentElement?.dataset.frontstageItem ?? "";
    const edit = { edit: "take-over-id", what, id, from };
    const reply = await saveEdits(this.map.address, [edit], { tell: this.tell.isOn });
    if (reply.ok) {
      askPage(this.map.root, "compare", `mode=versions&from=${this.from ?? ""}`);
      askPage(this.map.root, "redraw", undefined);
    }
    this.rows.say(reply.ok ? fill(texts.saved(), reply.value.version) : reply.message);
  }

  private async bringBack(version: string): Promise<void> {
    const { base, map } = this.map.address;
    const reply = await ask<{ version: number; lost: string[] }>(
      `${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/versions/${version}/restore`,
      {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
        body: JSON.stringify({ tell: this.tell.isOn }),
      },
    );
    const said = reply.ok ? [fill(texts.saved(), reply.value.version), ...reply.value.lost].join(" ") : reply.message;
    this.rows.say(said);
    if (reply.ok) {
      askPage(this.map.root, "redraw", undefined);
    }
  }
}

/** A link like those of the server: the view takes it over by its attribute. */
function link(comparison: string, label: string): HTMLElement {
  return create("a", "link", { href: "#", "data-frontstage-compare": comparison }, label);
}
