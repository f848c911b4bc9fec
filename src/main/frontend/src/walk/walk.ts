import { button, create, fill, iconButton } from "../dom";
import * as icons from "../icons";
import { lozenge } from "../issues/lozenge";
import type { Tracked } from "../issues/wire";
import { onSwipe } from "./swipe";
import { WalkClock } from "./walk-clock";
import { isSeen, nearest, neighbour, nextLens, type WalkedStep, walked } from "./walk-order";
import type { OpenWalk, WalkHost } from "./walk-request";
import { walkTexts } from "./walk-texts";

/** The scales of the text, tried in turn until a step fits the screen; at the smallest, the step scrolls. */
const SCALES = [1.3, 1.15, 1, 0.9, 0.8, 0.7];

export const openWalk: OpenWalk = (host) => {
  // full screen first, because later elements of the top layer are above earlier ones
  void fillScreen().then(() => new Walk(host));
};

/** One walk through a map: a layer over the page that shows one step at a time. */
class Walk {
  private readonly sections: HTMLElement[];
  private readonly steps: WalkedStep[];
  private lens: string;
  private index: number;
  private readonly world = create("div", "", { class: "frontstage frontstage-walk-layer" });
  private readonly layer: HTMLDialogElement;
  private readonly stage = create("div", "walk-stage", { tabindex: "-1" });
  private readonly place = create("span", "walk-place");
  private readonly status = create("p", "walk-status", { role: "status" });
  private readonly lenses: HTMLButtonElement[];
  private readonly clock = new WalkClock();

  constructor(private readonly host: WalkHost) {
    this.sections = [...host.walk.querySelectorAll<HTMLElement>(".frontstage-walk-step")];
    this.steps = this.sections.map((section) => {
      const id = section.dataset.frontstageItem ?? "";
      return { id, for: listed(section), isOut: host.isOut(id) };
    });
    this.lens = host.persona;
    this.index = nearest(walked(this.steps, this.lens), Math.max(0, this.stepOf(host.start)));
    this.lenses = host.personas.length > 1 ? this.lensButtons() : [];
    this.layer = this.build();
    void host.tracked.then((tracked) => this.showIssues(tracked));
    this.sections.forEach((section) => this.leaveOut(section));
    this.world.append(this.layer);
    document.body.append(this.world);
    this.layer.showModal();
    document.addEventListener("fullscreenchange", this.onScreen);
    this.show();
    this.stage.focus();
  }

  /** Escape leaves full screen and the walk at once. */
  private readonly onScreen = (): void => {
    if (!document.fullscreenElement) {
      this.layer.close();
    }
  };

  private build(): HTMLDialogElement {
    const title = this.host.walk.dataset.frontstageTitle ?? "";
    const group = create("div", "walk-lenses", { role: "group", "aria-label": walkTexts.personas() }, ...this.lenses);
    const layer = create(
      "dialog",
      "walking",
      { "aria-label": fill(walkTexts.label(), title) },
      create(
        "div",
        "walk-bar",
        {},
        create("strong", "walk-map", { dir: "auto" }, title),
        this.lenses.length > 0 && group,
        this.clock.element,
        iconButton(icons.CLOSE, walkTexts.leave(), () => this.layer.close()),
      ),
      this.stage,
      create(
        "div",
        "walk-bar walk-foot",
        {},
        button(walkTexts.back(), () => this.move(-1)),
        this.place,
        button(walkTexts.on(), () => this.move(1), "primary"),
        create("p", "walk-keys", {}, walkTexts.keys()),
        this.status,
      ),
    );
    layer.addEventListener("keydown", (event) => this.onKey(event));
    layer.addEventListener("close", () => this.end());
    onSwipe(this.stage, (to) => this.onSwipe(to));
    const observer = new ResizeObserver(() => this.fit());
    observer.observe(layer);
    return layer;
  }

  private lensButtons(): HTMLButtonElement[] {
    const everybody = { id: "", name: walkTexts.everybody() };
    return [everybody, ...this.host.personas].map(({ id, name }) => {
      const made = button(name, () => this.look(id), "plain", { "data-frontstage-lens": id });
      made.dir = "auto";
      return made;
    });
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    const typing = event.target instanceof HTMLInputElement;
    if (typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const order = walked(this.steps, this.lens);
    const action = {
      ArrowLeft: () => this.move(-1),
      PageUp: () => this.move(-1),
      ArrowRight: () => this.move(1),
      PageDown: () => this.move(1),
      ArrowUp: () => this.turn(-1),
      ArrowDown: () => this.turn(1),
      Home: () => this.goTo(order[0] ?? -1),
      End: () => this.goTo(order[order.length - 1] ?? -1),
    }[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  }

  private onSwipe(to: "left" | "right" | "up" | "down"): void {
    const scrolls = this.stage.scrollHeight > this.stage.clientHeight;
    if (to === "left" || to === "right") {
      this.move(to === "left" ? 1 : -1);
    } else if (!scrolls) {
      this.turn(to === "up" ? 1 : -1);
    }
  }

  private move(by: number): void {
    this.goTo(neighbour(walked(this.steps, this.lens), this.index, by));
  }

  private goTo(index: number): void {
    this.index = index;
    this.show();
  }

  private turn(by: number): void {
    const ids = this.lenses.length > 0 ? this.host.personas.map(({ id }) => id) : [];
    this.look(nextLens(ids, this.lens, by));
  }

  /** Changes the persona; if the current step is not for that persona, goes on to the next one that is. */
  private look(lens: string): void {
    this.lens = lens;
    this.index = nearest(walked(this.steps, lens), Math.max(0, this.index));
    this.show();
  }

  private show(): void {
    const section = this.sections[this.index];
    const order = walked(this.steps, this.lens);
    this.lenses.forEach((each) => each.setAttribute("aria-pressed", String(each.dataset.frontstageLens === this.lens)));
    this.stage.scrollTop = 0;
    if (!section) {
      this.stage.replaceChildren(create("p", "walk-where", {}, walkTexts.nothing()));
      this.place.textContent = "";
      this.say(walkTexts.nothing());
      return;
    }
    for (const element of section.querySelectorAll<HTMLElement>("[data-frontstage-for]")) {
      element.hidden = !isSeen(listed(element), this.lens) || this.host.isOut(element.dataset.frontstageItem ?? "");
    }
    this.stage.replaceChildren(section);
    this.fit();
    const place = fill(walkTexts.place(), order.indexOf(this.index) + 1, order.length);
    const outside = this.steps.filter((step) => step.isOut).length;
    this.place.textContent = [place, outside > 0 ? fill(walkTexts.filtered(), outside) : ""]
      .filter(Boolean)
      .join(" · ");
    this.say(this.told(section, place));
  }

  /** What a screen reader reads at a step: its number, its name, the persona, and how that persona feels. */
  private told(section: HTMLElement, place: string): string {
    const name = this.host.personas.find(({ id }) => id === this.lens)?.name ?? "";
    const texts = [".frontstage-walk-title", ".frontstage-walk-feelings > li:not([hidden])"].flatMap((chosen) =>
      [...section.querySelectorAll<HTMLElement>(chosen)].map((element) => element.textContent?.trim() ?? ""),
    );
    // the feelings name their personas
    const lens = texts.some((text) => text.startsWith(name)) ? "" : name;
    return [place, ...texts, lens].filter(Boolean).join(". ");
  }

  /** Makes the text as large as the screen allows. */
  private fit(): void {
    for (const scale of SCALES) {
      this.stage.style.setProperty("--frontstage-walk-scale", String(scale));
      if (this.stage.scrollHeight <= this.stage.clientHeight) {
        return;
      }
    }
  }

  private leaveOut(section: HTMLElement): void {
    for (const element of section.querySelectorAll<HTMLElement>("[data-frontstage-item]")) {
      element.hidden = this.host.isOut(element.dataset.frontstageItem ?? "");
    }
  }

  /** The index of the step that contains a step, card or item; -1 if the walk has none. */
  private stepOf(id: string): number {
    return this.sections.findIndex(
      (section) =>
        section.dataset.frontstageItem === id || section.querySelector(`[data-frontstage-item="${CSS.escape(id)}"]`),
    );
  }

  /** Shows the status of each issue beside its key, as soon as Jira has answered. */
  private showIssues(tracked: Tracked | null): void {
    const issues = new Map(tracked?.issues.map((issue) => [issue.was ?? issue.key, issue]));
    for (const section of this.sections) {
      for (const key of section.querySelectorAll<HTMLElement>("[data-frontstage-issue]")) {
        const issue = issues.get(key.dataset.frontstageIssue ?? "");
        if (issue) {
          key.append(" ", lozenge(issue));
        }
      }
    }
    this.fit();
  }

  private say(text: string): void {
    this.status.textContent = text;
  }

  private end(): void {
    this.clock.stop();
    this.world.remove();
    document.removeEventListener("fullscreenchange", this.onScreen);
    if (document.fullscreenElement) {
      void document.exitFullscreen().catch(() => undefined);
    }
    this.host.left(this.steps[this.index]?.id ?? "");
  }
}

function listed(element: HTMLElement): string[] {
  return (element.dataset.frontstageFor ?? "").split(" ").filter(Boolean);
}

/** Requests full screen; if the browser refuses, or takes too long, the walk fills the window. */
async function fillScreen(): Promise<void> {
  const given = document.documentElement.requestFullscreen?.().catch(() => undefined);
  await Promise.race([given, new Promise((later) => window.setTimeout(later, 1_000))]);
}
