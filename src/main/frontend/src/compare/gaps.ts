import { copy } from "../clipboard";
import { button, create } from "../dom";
import { FoldedRows } from "../folded-rows";
import type { Tracked } from "../issues/wire";
import { drawChain } from "./chain";
import { asText, type GapLine, gapLines, keyOf, nameOf, neighbour, SEVERITIES, type Severity } from "./gap-list";
import { arrangeForPhone } from "./gap-phone";
import { gapTexts as texts } from "./gap-texts";
import type { ComparedMap, Mode } from "./mode";
import { UnsavedGapDecisions } from "./unsaved-gap-decisions";

/** The parameter that names a gap in an address: its kind and what it is about. */
const GAP = "fs-gap";

/** The gaps: a sentence, its chip and its column are selected together. */
export class Gaps implements Mode {
  private view: HTMLElement | null = null;
  private lines: GapLine[] = [];
  private selected: GapLine | undefined;
  /** The severities that the toggles hide. */
  private readonly hidden = new Set<Severity>();
  private readonly undoGroup: UnsavedGapDecisions;
  private isPrinting = false;
  private readonly folded = new FoldedRows(
    () => this.shown().map(({ row }) => row),
    () => this.leaveOut(),
  );

  constructor(private readonly map: ComparedMap) {
    this.undoGroup = new UnsavedGapDecisions(map);
    window.addEventListener("beforeprint", () => this.print(true));
    window.addEventListener("afterprint", () => this.print(false));
  }

  show(view: HTMLElement): void {
    const before = this.selected;
    this.view = view;
    this.lines = gapLines(view);
    this.selected = undefined;
    view.addEventListener("click", (event) => this.onClick(event));
    view.addEventListener("keydown", (event) => this.onKey(event));
    for (const line of this.lines) {
      const fold = line.row.querySelector("details");
      fold?.addEventListener("toggle", () => this.onFold(line, fold.open));
      fold?.append(create("div", "gap-actions"));
    }
    if (this.lines.length > 0) {
      view.querySelector(".frontstage-compare-head")?.after(this.tools());
      view.querySelector(".frontstage-gap-list")?.prepend(this.toggles());
      arrangeForPhone(view, this.lines);
      view.querySelector(".frontstage-gap-list")?.append(this.folded.showAll);
    }
    this.undoGroup.show(view, this.lines, (line) => this.copyButton([line]));
    this.leaveOut();
    // the filter hides lines; their chips are dimmed with them
    new MutationObserver(() => this.leaveOut()).observe(view, { attributeFilter: ["hidden"], subtree: true });
    const again = this.lines.find((line) => isSame(line, before)) ?? this.lines.find((line) => this.isAskedFor(line));
    if (again) {
      this.select(again);
    }
  }

  track(tracked: Tracked | null): void {
    this.undoGroup.track(tracked);
  }

  private isAskedFor(line: GapLine): boolean {
    return new URLSearchParams(window.location.search).get(GAP) === nameOf(line);
  }

  /** Adds buttons for the next and previous gap, and one for the whole list as text. */
  private tools(): HTMLElement {
    return create(
      "div",
      "gap-tools",
      {},
      button(texts.previous(), () => this.go(-1), "tool", { "aria-keyshortcuts": "P" }),
      button(texts.next(), () => this.go(1), "tool", { "aria-keyshortcuts": "N" }),
      this.copyButton(this.lines),
    );
  }

  private copyButton(lines: readonly GapLine[]): HTMLElement {
    return button(
      texts.copy(),
      () => void this.copyLines(lines.filter(({ severity }) => !this.hidden.has(severity))),
      "link",
    );
  }

  private toggles(): HTMLElement {
    const group = create("div", "gap-toggles", { role: "group", "aria-label": texts.toggles() });
    for (const severity of SEVERITIES) {
      const count = this.lines.filter((line) => line.severity === severity).length;
      const toggle = create(
        "button",
        `gap-toggle gap-${severity}`,
        { type: "button", "aria-pressed": String(!this.hidden.has(severity)) },
        `${texts[severity]()} `,
        create("strong", "", {}, String(count)),
      );
      toggle.disabled = count === 0;
      toggle.addEventListener("click", () => {
        const isHidden = !this.hidden.delete(severity) && Boolean(this.hidden.add(severity));
        toggle.setAttribute("aria-pressed", String(!isHidden));
        this.leaveOut();
      });
      group.append(toggle);
    }
    return group;
  }

  /** Hides lines and chips by the toggles, and dims the chips of lines that the filter hides. */
  private leaveOut(): void {
    for (const { name, row, severity } of this.lines) {
      const isOut = this.hidden.has(severity);
      row.toggleAttribute("data-frontstage-left-out", isOut);
      this.chip(name)?.toggleAttribute("data-frontstage-left-out", isOut);
      this.chip(name)?.toggleAttribute("data-frontstage-out", row.hidden);
    }
    this.folded.update();
    const isOut = ":is([data-frontstage-left-out], [data-frontstage-later], [hidden])";
    for (const list of this.view?.querySelectorAll<HTMLElement>(".frontstage-gap-list > .frontstage-gaps") ?? []) {
      const isEmpty = list.querySelector(`:scope > li:not(${isOut})`) === null;
      list.toggleAttribute("hidden", isEmpty);
      list.previousElementSibling?.toggleAttribute("hidden", isEmpty);
    }
  }

  private chip(name: string): SVGElement | null {
    return this.view?.querySelector<SVGElement>(`a[data-frontstage-gap="${CSS.escape(name)}"]`) ?? null;
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const link = target.closest("svg a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    // a chip, a step, or the element that a gap is about
    const gap = link.getAttribute("data-frontstage-gap");
    const item = link.getAttribute("data-frontstage-item");
    const line = this.shown().find(
      ({ name, thing, step }) => name === gap || (item && (thing === item || step === item)),
    );
    event.preventDefault();
    event.stopPropagation();
    if (line) {
      this.select(line);
      line.row.scrollIntoView({ block: "nearest" });
    }
  }

  /** Opens all gaps for printing, without selecting any of them. */
  private print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.folded.unfold();
  }

  private onFold(line: GapLine, isOpen: boolean): void {
    if (this.isPrinting) {
      return;
    }
    if (isOpen) {
      this.select(line);
    } else if (line === this.selected) {
      this.select(undefined);
    }
  }

  /** Up, Down, N and P go from gap to gap; if the focus is on a chip, it stays on the chips. */
  private onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (target.matches("input, textarea, select")) {
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) {
      this.undoGroup.onCommand(event);
      return;
    }
    const onChip = target.matches("a[data-frontstage-gap]");
    const isMoving = onChip || target.matches("summary");
    const by = { n: 1, p: -1, ...(isMoving ? { arrowdown: 1, arrowup: -1 } : {}) }[event.key.toLowerCase()];
    if (by === 1 || by === -1) {
      event.preventDefault();
      event.stopPropagation();
      this.go(by, onChip);
    }
  }

  private go(by: 1 | -1, onChip = false): void {
    const line = neighbour(this.shown(), this.selected, by);
    if (line) {
      this.select(line);
      ((onChip && this.chip(line.name)) || line.row.querySelector("summary"))?.focus();
      line.row.scrollIntoView({ block: "nearest" });
    }
  }

  /** The gaps that neither a toggle nor the filter hides. */
  private shown(): GapLine[] {
    return this.lines.filter(({ row, severity }) => !row.hidden && !this.hidden.has(severity));
  }

  private select(line: GapLine | undefined): void {
    if (line === this.selected) {
      return;
    }
    this.selected = line;
    if (line?.row.hasAttribute("data-frontstage-later")) {
      this.folded.unfold();
    }
    for (const other of this.lines) {
      const isOn = other === line;
      other.row.toggleAttribute("data-frontstage-selected", isOn);
      this.chip(other.name)?.toggleAttribute("data-frontstage-selected", isOn);
      const fold = other.row.querySelector("details");
      if (fold && fold.open !== isOn) {
        fold.open = isOn;
      }
    }
    const svg = this.view?.querySelector<SVGSVGElement>(".frontstage-compared svg");
    for (const step of svg?.querySelectorAll<SVGElement>("a.frontstage-step") ?? []) {
      const isOn = step.getAttribute("data-frontstage-item") === line?.step;
      step.toggleAttribute("data-frontstage-selected", isOn);
      if (isOn) {
        step.querySelector("text")?.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
    }
    if (svg) {
      drawChain(svg, line?.chain ?? []);
    }
  }

  private async copyLines(lines: readonly GapLine[]): Promise<void> {
    const text = asText(
      lines.map((line) => ({ sentence: `${this.stepOf(line)}: ${line.sentence}`, link: this.link(line) })),
    );
    this.undoGroup.say((await copy(text)) ? texts.copied() : texts.notCopied());
  }

  private stepOf({ row }: GapLine): string {
    return row.querySelector<HTMLElement>(".frontstage-gap-step")?.title ?? "";
  }

  private link(line: GapLine): string {
    const { base, page, map, wiki } = this.map.address;
    const query = new URLSearchParams({
      pageId: page,
      map,
      ...(wiki ? { wiki } : {}),
      "fs-view": "compare",
      [GAP]: nameOf(line),
    });
    return `${base}/pages/viewpage.action?${query}`;
  }
}

function isSame(one: GapLine, other: GapLine | undefined): boolean {
  return other !== undefined && keyOf(one) === keyOf(other);
}
