import { create } from "./dom";

/** A tick box beside *Save*: people who watch the page are notified of this version. It is unticked after each save. */
export class TellWatchers {
  private readonly box = create("input", "", { type: "checkbox" });
  readonly label = create(
    "label",
    "check tell-watchers",
    {},
    this.box,
    ` ${AJS!.I18n.getText("io.frontstage.draft.tell")}`,
  );

  get isOn(): boolean {
    return this.box.checked;
  }

  /** Unticks the box, because the version was saved. */
  reset(): void {
    this.box.checked = false;
  }
}
