import { button, create, fill } from "../dom";
import { Dialog } from "../issues/dialog";
import type { Conflict } from "./draft-rest";
import { draftTexts as texts } from "./draft-texts";

/**
 * Lets the person choose between their own values and those of others; nothing is saved until all are decided.
 *
 * @param keyName the displayed name of a key
 * @param decided receives the conflicts in which the person keeps their own value
 * @param back returns the focus afterwards
 */
export function chooseValues(
  message: string,
  conflicts: readonly Conflict[],
  keyName: (key: string) => string,
  decided: (mine: readonly Conflict[]) => void,
  back: () => void,
): void {
  const dialog = new Dialog(texts.choose(), back);
  const mine = new Map<Conflict, boolean>();
  const save = button(
    texts.save(),
    () => {
      dialog.close();
      decided(conflicts.filter((conflict) => mine.get(conflict)));
    },
    "primary",
  );
  save.disabled = true;
  const choices = conflicts.map((conflict, i) => {
    const side = (isMine: boolean, pattern: string, value: string): HTMLElement => {
      const radio = create("input", "", { type: "radio", name: `frontstage-conflict-${i}` });
      radio.addEventListener("change", () => {
        mine.set(conflict, isMine);
        save.disabled = mine.size < conflicts.length;
      });
      return create("label", "draft-side", {}, radio, ` ${fill(pattern, value || texts.nothing())}`);
    };
    return create(
      "fieldset",
      "draft-conflict",
      {},
      create("legend", "", { dir: "auto" }, fill(texts.conflict(), conflict.title, keyName(conflict.key))),
      side(true, texts.mine(), conflict.value),
      side(false, texts.theirs(), conflict.now),
    );
  });
  dialog.show([create("p", "", {}, message), ...choices], [save, button(texts.cancel(), () => dialog.close())]);
  choices[0]?.querySelector("input")?.focus();
}
