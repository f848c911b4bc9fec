import { element, fill, press } from "../issues/element";
import { texts } from "./texts";
import type { Piece } from "./wire";

type Side = "mine" | "theirs";

/** What two people changed at once, side by side; the text as chosen, once all is chosen. */
export class Choices {
  readonly root = element("div", "edit-choices");
  private readonly chosen = new Map<Piece, Side>();
  /** Beside the choices, which are scrolled. */
  readonly goOn: HTMLButtonElement;

  constructor(
    private readonly pieces: Piece[],
    taken: (text: string) => void,
  ) {
    this.goOn = press(texts.goOn(), () => taken(this.text()), "primary");
    this.goOn.disabled = true;
    const open = pieces.filter((piece) => "mine" in piece);
    this.root.append(...open.map((piece, i) => this.choice(piece, i, open.length)));
  }

  private choice(piece: { mine: string; theirs: string } & Piece, i: number, all: number): HTMLElement {
    return element(
      "fieldset",
      "edit-choice",
      {},
      element("legend", "", {}, fill(texts.choiceAt(), this.line(piece), i + 1, all)),
      this.side(piece, "mine", texts.mine(), i, all),
      this.side(piece, "theirs", texts.theirs(), i, all),
    );
  }

  private side(piece: { mine: string; theirs: string } & Piece, side: Side, label: string, i: number, all: number): HTMLElement {
    const radio = element("input", "", { type: "radio", name: `frontstage-choice-${i}` });
    radio.addEventListener("change", () => {
      this.chosen.set(piece, side);
      this.goOn.disabled = this.chosen.size < all;
    });
    return element("label", "edit-side", {}, element("span", "", {}, radio, ` ${label}`), element("pre", "", {}, piece[side].trim() ? piece[side] : texts.nothing()));
  }

  /** Where it stands in one's own text, from 1. */
  private line(piece: Piece): number {
    const before = this.pieces.slice(0, this.pieces.indexOf(piece));
    return before.map((each) => ("agreed" in each ? each.agreed : each.mine)).join("").split("\n").length;
  }

  private text(): string {
    return this.pieces.map((piece) => ("agreed" in piece ? piece.agreed : piece[this.chosen.get(piece) ?? "mine"])).join("");
  }
}
