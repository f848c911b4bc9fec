import { ChangeRows } from "./change-rows";
import type { Mode } from "./mode";

/** What changed between two versions, worked with. */
export class Versions implements Mode {
  private readonly rows = new ChangeRows();

  show(view: HTMLElement): void {
    this.rows.show(view, [...view.querySelectorAll<HTMLElement>(".frontstage-changes > li")]);
  }

  track(): void {
    // nothing hangs on it yet
  }
}
