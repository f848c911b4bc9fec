import { button, create } from "../dom";
import { shared } from "../shared-texts";
import { Dialog } from "./dialog";
import { dialogTexts } from "./dialog-texts";
import type { Tracked } from "./wire";

/** Lets the person choose pain points and opportunities; those without issues are ticked. */
export function chooseItems(items: Tracked["items"], closed: () => void, chosen: (items: string[]) => void): void {
  const boxes = items.map(({ item, facts, keys, text }) => {
    const box = create("input", "", { type: "checkbox", value: item.id });
    box.checked = keys.length === 0;
    const words = create(
      "span",
      "",
      {},
      item.title,
      " ",
      create("span", "note", {}, [...facts, item.stepTitle, text].join(" · ")),
    );
    return { box, row: create("li", "", {}, create("label", "check", { dir: "auto" }, box, words)) };
  });
  let next = false;
  const dialog = new Dialog(shared.createSeveral(), () => next || closed());
  const go = (): void => {
    const wanted = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    if (wanted.length === 0) {
      dialog.say(dialogTexts.nothingChosen(), true);
      return;
    }
    next = true;
    dialog.close();
    chosen(wanted);
  };
  dialog.show(
    [create("ul", "choices", {}, ...boxes.map(({ row }) => row))],
    [button(dialogTexts.next(), go, "primary"), button(shared.cancel(), () => dialog.close())],
  );
  boxes[0]?.box.focus();
}
