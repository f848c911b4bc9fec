import { button, fill } from "./dom";
import { shared } from "./shared-texts";
import { firstRows } from "./table/first-rows";

/**
 * Rows of a list. If there are very many, only the first are shown on screen until the reader shows all; paper has all.
 */
export class FoldedRows {
  /** *Show all 412*; hidden if nothing is folded. */
  readonly showAll = button("", () => this.unfold(), "link");
  private isWhole = false;

  /**
   * @param shown the rows that nothing else hides, in order
   * @param unfolded called once all are shown
   */
  constructor(
    private readonly shown: () => readonly HTMLElement[],
    private readonly unfolded: () => void = () => {},
  ) {}

  /** Folds again; to be called whenever something else shows or hides rows. */
  update(): void {
    const rows = this.shown();
    const first = firstRows(rows.length, this.isWhole);
    rows.forEach((row, place) => {
      row.toggleAttribute("data-frontstage-later", place >= first);
    });
    const text = fill(shared.showAll(), rows.length);
    if (this.showAll.textContent !== text) {
      this.showAll.textContent = text;
    }
    // set only if it changes: otherwise observers of `hidden` would fold the rows again and again
    this.showAll.toggleAttribute("hidden", first === rows.length);
  }

  unfold(): void {
    this.isWhole = true;
    this.update();
    this.unfolded();
  }
}
