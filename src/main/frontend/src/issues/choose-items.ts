import { shared } from "../shared-texts";
import { Dialog } from "./dialog";
import { dialogTexts } from "./dialog-texts";
import { element, press } from "./element";
import type { Tracked } from "./wire";

/** Which pain points and opportunities: those without issue are ticked. */
export function chooseItems(items: Tracked["items"], back: () => void, chosen: (items: string[]) => void): void {
  const boxes = items.map(({ item, keys, text }) => {
    const box = element("input", "", { type: "checkbox", value: item.id });
    box.checked = keys.length === 0;
    const words = element("span", "", {}, item.title, " ", element("span", "note", {}, `${item.stepTitle} · ${text}`));
    return { box, row: element("li", "", {}, element("label", "check", { dir: "auto" }, box, words)) };
  });
  let next = false;
  const dialog = new Dialog(shared.createSeveral(), () => next || back());
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
    [element("ul", "choices", {}, ...boxes.map(({ row }) => row))],
    [press(dialogTexts.next(), go, "primary"), press(shared.cancel(), () => dialog.close())],
  );
  boxes[0]?.box.focus();
}
