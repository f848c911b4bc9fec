import { button, create, fill } from "../dom";
import { lineOf, mergedText, type Side } from "./merge";
import { texts } from "./texts";
import type { Conflict, Piece } from "./wire";

/** Lets the person choose between their own lines and those of others, conflict by conflict. */
export class MergeChoices {
  readonly root = create("div", "edit-choices");
  /** The button is outside of the choices, because they scroll. */
  readonly goOn: HTMLButtonElement;
  private readonly chosen = new Map<Piece, Side>();

  /** @param done receives the text once every conflict is decided */
  constructor(
    private readonly pieces: Piece[],
    done: (text: string) => void,
  ) {
    this.goOn = button(texts.goOn(), () => done(mergedText(this.pieces, this.chosen)), "primary");
    this.goOn.disabled = true;
    const conflicts = pieces.filter((piece) => "mine" in piece);
    this.root.append(...conflicts.map((conflict, i) => this.choice(conflict, i, conflicts.length)));
  }

  private choice(conflict: Conflict, i: number, count: number): HTMLElement {
    const legend = fill(texts.choiceAt(), lineOf(this.pieces, conflict), i + 1, count);
    const side = (which: Side, label: string): HTMLElement => {
      const radio = create("input", "", { type: "radio", name: `frontstage-choice-${i}` });
      radio.addEventListener("change", () => {
        this.chosen.set(conflict, which);
        this.goOn.disabled = this.chosen.size < count;
      });
      const lines = conflict[which].trim() ? conflict[which] : texts.nothing();
      return create("label", "edit-side", {}, create("span", "", {}, radio, ` ${label}`), create("pre", "", {}, lines));
    };
    return create(
      "fieldset",
      "edit-choice",
      {},
      create("legend", "", {}, legend),
      side("mine", texts.mine()),
      side("theirs", texts.theirs()),
    );
  }
}
