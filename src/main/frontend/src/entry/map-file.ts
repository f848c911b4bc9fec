/**
 * The script of a map that is a file of its own: levels, details, keys and search, using only what is in the file.
 * Without it the map and its table are complete.
 */
import { Cards } from "../cards";
import { Details } from "../details";
import { create, fill } from "../dom";
import { type Drawing, findDrawing } from "../drawing";
import { fileTexts } from "../file-texts";
import { FullScreen } from "../full-screen";
import { lightTogether } from "../highlight";
import { explainKeys, type KeyboardTarget, onKey } from "../map-keys";
import { matching } from "../matching";
import { panByDragging, pinch } from "../pan";
import { unfoldForPrint } from "../print";
import { Scale } from "../scale";
import { toolbar } from "../toolbar";

/** The opacity of cards that do not match a search. */
const DIMMED = "0.3";

const ITEM = "data-frontstage-item";

/** A map with all its levels in the file, one of which is shown. */
class MapFile implements KeyboardTarget {
  readonly scale: Scale;
  readonly details: Details;
  readonly fullScreen: FullScreen;
  cards!: Cards;
  drawing!: Drawing;
  private readonly levels: HTMLElement[];
  private readonly field = create("input", "find-field", { type: "search", "aria-label": fileTexts.find() });
  private readonly count = create("span", "find-count", { role: "status" });
  private found: string[] = [];
  private next = 0;
  private ending = new AbortController();

  constructor(readonly root: HTMLElement) {
    this.levels = [...root.querySelectorAll<HTMLElement>(".frontstage-file-level")];
    this.scale = new Scale(root);
    this.details = new Details(root, () => null, null);
    this.fullScreen = new FullScreen(root, () => this.scale.refit());
    root.querySelector(".frontstage-tools")?.append(this.finder(), toolbar(this.scale, this.fullScreen));
    root.addEventListener("click", (event) => this.onClick(event));
    root.addEventListener("keydown", (event) => this.onKey(event));
    const first = this.levels.find((level) => !level.hidden) ?? this.levels[0];
    for (const level of this.levels) {
      const drawing = findDrawing(level);
      if (drawing) {
        explainKeys(drawing.scroller);
        lightTogether(drawing);
      }
    }
    if (first) {
      this.show(first);
    }
  }

  open(card: SVGElement): void {
    this.cards.mark(card);
    this.details.open(card, card.getAttribute(ITEM) ?? "");
  }

  private finder(): HTMLElement {
    this.field.placeholder = fileTexts.find();
    this.field.addEventListener("input", () => this.find());
    return create("div", "find", { role: "search" }, this.field, this.count);
  }

  private show(level: HTMLElement): void {
    for (const other of this.levels) {
      other.hidden = other !== level;
    }
    const drawing = findDrawing(level);
    if (!drawing) {
      return;
    }
    const name = level.dataset.frontstageLevel ?? "";
    for (const link of this.root.querySelectorAll(".frontstage-to-level")) {
      link.toggleAttribute("aria-current", false);
      if (link.getAttribute("data-frontstage-level") === name) {
        link.setAttribute("aria-current", "true");
      }
    }
    this.ending.abort();
    this.ending = new AbortController();
    this.drawing = drawing;
    this.cards = new Cards(drawing);
    panByDragging(drawing.scroller, this.ending.signal);
    pinch(drawing.scroller, this.scale);
    this.scale.show(drawing);
    this.details.close();
    this.dim();
  }

  private showNamed(name: string): boolean {
    const level = this.levels.find((each) => each.dataset.frontstageLevel === name);
    if (level) {
      this.show(level);
    }
    return level !== undefined;
  }

  private find(): void {
    const entries = [...this.root.querySelectorAll<HTMLElement>(`.frontstage-table [${ITEM}]`)];
    const texts = entries.map((entry) => ({ id: entry.getAttribute(ITEM) ?? "", text: entry.textContent ?? "" }));
    this.found = matching(texts, this.field.value);
    this.next = 0;
    this.dim();
  }

  /** Dims what was not found, and shows how much was. */
  private dim(): void {
    const looking = this.field.value.trim() !== "";
    for (const card of this.drawing.body.querySelectorAll<SVGElement>(`[${ITEM}]`)) {
      card.style.opacity = looking && !this.found.includes(card.getAttribute(ITEM) ?? "") ? DIMMED : "";
    }
    this.count.textContent = looking ? fill(fileTexts.found(), this.found.length) : "";
  }

  private goToNext(): void {
    const item = this.found[this.next];
    if (item === undefined) {
      return;
    }
    this.next = (this.next + 1) % this.found.length;
    let card = this.cards.find(item);
    // an overview shows no cards
    if (!card && this.showNamed("cards")) {
      card = this.cards.find(item);
    }
    if (card) {
      this.cards.reveal(card);
      this.open(card);
    }
  }

  private onKey(event: KeyboardEvent): void {
    if (event.target !== this.field) {
      onKey(this, event);
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.goToNext();
    } else if (event.key === "Escape" && this.field.value !== "") {
      event.preventDefault();
      this.field.value = "";
      this.find();
    }
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const level = target.closest(".frontstage-to-level")?.getAttribute("data-frontstage-level");
    const stage = target.closest("a[data-frontstage-stage]");
    const card = target.closest<SVGElement>(`a[${ITEM}]`);
    if (!plain) {
      return;
    }
    if (level) {
      event.preventDefault();
      this.showNamed(level);
    } else if (stage && this.drawing.scroller.contains(stage)) {
      event.preventDefault();
      this.showNamed(this.drawing.frame.dataset.frontstageLevel === "overview" ? "cards" : "overview");
    } else if (card && this.drawing.scroller.contains(card)) {
      event.preventDefault();
      this.open(card);
    }
  }
}

for (const root of document.querySelectorAll<HTMLElement>(".frontstage")) {
  if (findDrawing(root)) {
    new MapFile(root);
  }
}
unfoldForPrint();
