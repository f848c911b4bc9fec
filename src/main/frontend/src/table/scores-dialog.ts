import { button, create, fill } from "../dom";
import { Dialog } from "../issues/dialog";
import { faultOf, shownValue } from "./cell-field";
import { type LeftLine, MAX_VALUES, type ReadScores, type ReadValue } from "./read-scores";
import { tableTexts as texts } from "./table-texts";

/** Maximum number of values and lines that are listed. */
const MAX_SHOWN = 200;

/** The displayed names of items, columns and values in the dialog. */
export interface ScoreNames {
  title(id: string): string;
  heading(column: string): string;
}

/**
 * Shows what a file would set before anything is set.
 *
 * @param file the file's name
 * @param read the result; null if the file was not exported from a table
 * @param take applies its values
 * @param back returns the focus afterwards
 */
export function showScores(
  file: string,
  read: ReadScores | null,
  names: ScoreNames,
  take: (values: readonly ReadValue[]) => void,
  back: () => void,
): void {
  const dialog = new Dialog(fill(texts.scoresOf(), file), back, "wide");
  const cancel = button(texts.cancel(), () => dialog.close());
  if (!read) {
    dialog.show([create("p", "", {}, texts.scoresNone())], [cancel]);
    cancel.focus();
    return;
  }
  const { left, gone, found } = read;
  const values = read.values.slice(0, MAX_VALUES);
  const rows = new Set(values.map(({ id }) => id)).size;
  const content: Node[] = [create("p", "", {}, fill(texts.scoresFound(), values.length, rows, found))];
  if (read.rows < read.all) {
    content.push(create("p", "", {}, fill(texts.scoresRows(), read.all, read.rows)));
  }
  if (read.values.length > MAX_VALUES) {
    content.push(create("p", "", {}, fill(texts.scoresMost(), MAX_VALUES, read.values.length)));
  }
  if (values.length > 0) {
    content.push(valueTable(values, names), ...rest(values.length));
  }
  if (gone.length > 0) {
    const ids = gone.slice(0, MAX_SHOWN).map((id) => `\u201c${id}\u201d`);
    content.push(create("p", "", {}, fill(texts.scoresGone(), gone.length, ids.join(", "))), ...rest(gone.length));
  }
  if (left.length > 0) {
    const lines = left.slice(0, MAX_SHOWN).map((line) => create("li", "", {}, whyLeft(line, names)));
    content.push(create("p", "", {}, fill(texts.scoresLeft(), left.length)), create("ul", "", {}, ...lines));
    content.push(...rest(left.length));
  }
  const go = button(
    fill(texts.scoresTake(), values.length),
    () => {
      dialog.close();
      take(values);
    },
    "primary",
  );
  dialog.show(content, values.length > 0 ? [go, cancel] : [cancel]);
  (values.length > 0 ? go : cancel).focus();
}

function valueTable(values: readonly ReadValue[], names: ScoreNames): HTMLElement {
  const cell = (name: "td" | "th", text: string): HTMLElement => create(name, "", {}, text);
  const head = [texts.scoresItem(), texts.scoresKey(), texts.scoresWas(), texts.scoresNow()];
  const shown = values
    .slice(0, MAX_SHOWN)
    .map(({ id, column, was, value }) =>
      create(
        "tr",
        "",
        {},
        cell("td", names.title(id)),
        cell("td", names.heading(column)),
        cell("td", shownValue(column, was) || texts.nothing()),
        cell("td", shownValue(column, value)),
      ),
    );
  return create(
    "div",
    "scores-scroller",
    { tabindex: "0", role: "region", "aria-label": texts.scoresValues() },
    create(
      "table",
      "scores",
      {},
      create("thead", "", {}, create("tr", "", {}, ...head.map((text) => cell("th", text)))),
      create("tbody", "", {}, ...shown),
    ),
  );
}

function rest(count: number): Node[] {
  return count > MAX_SHOWN ? [create("p", "note", {}, fill(texts.scoresMore(), count - MAX_SHOWN))] : [];
}

function whyLeft({ line, id, column, value, why }: LeftLine, names: ScoreNames): string {
  const where = column ? `${names.heading(column)}: ` : "";
  const reason =
    why === "twice"
      ? fill(texts.scoresTwice(), id)
      : why === "not-its-column"
        ? fill(texts.scoresNotIts(), names.title(id))
        : faultOf(column, value);
  return fill(texts.scoresLine(), line, where + reason);
}
