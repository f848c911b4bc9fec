import { copy } from "../clipboard";
import { button, create } from "../dom";
import { compareTexts as texts } from "./compare-texts";
import { showMapOnRequest } from "./list-first";

/** The attribute of a row with the id of its element in the drawing. */
const ITEM = "data-frontstage-item";
const SELECTED = "data-frontstage-selected";

/** The index of the next row, wrapping at the ends; -1 if there is none. */
export function nextRow(count: number, from: number, by: 1 | -1): number {
  return count === 0 ? -1 : from < 0 && by < 0 ? count - 1 : (from + by + count) % count;
}

/**
 * The sentences beside a drawing. A row and its element are selected together, N and P go to the next and previous row,
 * and a button shows all of them as text.
 */
export class ChangeRows {
  private rows: HTMLElement[] = [];
  private view: HTMLElement | null = null;
  private selected: HTMLElement | undefined;
  private readonly status = create("span", "score-status", { role: "status" });

  /** Handles the rows of a view that was rendered, and puts the tools before it. */
  show(view: HTMLElement, rows: HTMLElement[]): void {
    this.view = view;
    this.rows = rows;
    this.selected = undefined;
    if (rows.length === 0) {
      return;
    }
    for (const row of rows) {
      row.tabIndex = -1;
      row.addEventListener("click", () => this.select(row));
    }
    view.addEventListener("click", (event) => this.onClick(event), { capture: true });
    view.addEventListener("keydown", (event) => this.onKey(event));
    const text = view.querySelector<HTMLTextAreaElement>(".frontstage-as-text > textarea");
    text?.closest("details")?.remove();
    const tools = create(
      "div",
      "gap-tools",
      {},
      button(texts.previous(), () => this.go(-1), "tool", { "aria-keyshortcuts": "P" }),
      button(texts.next(), () => this.go(1), "tool", { "aria-keyshortcuts": "N" }),
    );
    if (text) {
      tools.append(button(texts.copy(), () => void this.copyText(text.value), "link"));
    }
    tools.append(this.status);
    (view.querySelector(".frontstage-pickers") ?? view.firstElementChild)?.after(tools);
    showMapOnRequest(view);
  }

  /** Shows a message beside the tools. */
  say(text: string): void {
    this.status.textContent = text;
  }

  private async copyText(text: string): Promise<void> {
    this.say((await copy(text)) ? texts.copied() : texts.notCopied());
  }

  /** A click on an element in the drawing selects its row. */
  private onClick(event: MouseEvent): void {
    const thing = (event.target as Element).closest(`svg [${ITEM}]`);
    const id = thing?.getAttribute(ITEM)?.replace(/^-/, "");
    const row = id && this.rows.find((one) => one.getAttribute(ITEM) === id);
    if (row && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      event.stopPropagation();
      this.select(row);
      row.scrollIntoView({ block: "nearest" });
    }
  }

  private onKey(event: KeyboardEvent): void {
    const by = { n: 1, p: -1 }[event.key.toLowerCase()];
    const isTyping = (event.target as Element).matches("input:not([type=checkbox]), textarea, select");
    if ((by === 1 || by === -1) && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      this.go(by);
    }
  }

  private go(by: 1 | -1): void {
    const shown = this.rows.filter((row) => !row.hidden);
    const row = shown[nextRow(shown.length, this.selected ? shown.indexOf(this.selected) : -1, by)];
    if (row) {
      row.closest("details")?.setAttribute("open", "");
      this.select(row);
      row.focus();
      row.scrollIntoView({ block: "nearest" });
    }
  }

  private select(row: HTMLElement): void {
    this.selected = row;
    for (const other of this.rows) {
      other.toggleAttribute(SELECTED, other === row);
    }
    const id = row.getAttribute(ITEM) ?? "";
    for (const thing of this.view?.querySelectorAll(`svg [${ITEM}]`) ?? []) {
      const name = thing.getAttribute(ITEM);
      const isOn = name === id || name === `-${id}`;
      thing.toggleAttribute(SELECTED, isOn);
      if (isOn) {
        thing.querySelector("text")?.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
    }
  }
}
