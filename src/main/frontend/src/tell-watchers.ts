import { create } from "./dom";

/** A tick beside *Save*: those who watch the page are told of this version. It does not stay ticked. */
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

  /** The version was saved. */
  reset(): void {
    this.box.checked = false;
  }
}
