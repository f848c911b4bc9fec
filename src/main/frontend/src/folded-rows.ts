import { button, fill } from "./dom";
import { shared } from "./shared-texts";
import { firstRows } from "./table/first-rows";

/** Rows of a list: of very many the first are shown on the screen, until all are asked for. Paper has them all. */
export class FoldedRows {
  /** *Show all 412*; hidden where nothing is folded. */
  readonly showAll = button("", () => this.unfold(), "link");
  private isWhole = false;

  /**
   * @param shown those that nothing else leaves out, in their order
   * @param unfolded called once all are shown
   */
  constructor(
    private readonly shown: () => readonly HTMLElement[],
    private readonly unfolded: () => void = () => {},
  ) {}

  /** Again whenever something else shows or hides rows. */
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
    this.showAll.hidden = first === rows.length;
  }

  unfold(): void {
    this.isWhole = true;
    this.update();
    this.unfolded();
  }
}
