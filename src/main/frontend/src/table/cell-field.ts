import { create, fill, setOptions } from "../dom";
import { choicesOf, MAX_TEXT, wanted } from "./editable";
import { tableTexts as texts } from "./table-texts";

/** Receives the result of a field in a cell. */
export interface FieldWays {
  /** @param next where to go next: down with Enter, right with Tab, left with Shift+Tab; empty to go nowhere */
  set(value: string, next: "down" | "right" | "left" | ""): void;
  cancel(): void;
  /** The value is invalid; the text says why, and which values are valid. */
  refuse(text: string): void;
}

/**
 * A field in place of a cell's text: a list, or a line to type. Enter and Tab accept its value, and so do leaving and
 * saving; Escape does not.
 *
 * @param label says what is set, for which item
 * @param typed replaces the value, as in a spreadsheet; null to keep it
 * @param known the values of others in this column, as suggestions
 */
export function cellField(
  column: string,
  label: string,
  value: string,
  typed: string | null,
  known: readonly string[],
  ways: FieldWays,
): HTMLElement {
  const choices = choicesOf(column);
  const field = choices ? list(column, choices, value, typed) : line(column, typed ?? value);
  field.setAttribute("aria-label", label);
  const refuse = (said: string): void => {
    field.setAttribute("aria-invalid", "true");
    ways.refuse(`${label}: ${faultOf(column, said)}`);
  };
  let isOver = false;
  const end = (next: "down" | "right" | "left" | "", isLeft = false): void => {
    if (isOver) {
      return;
    }
    const meant = wanted(column, field.value.trim());
    if (meant === null) {
      refuse(field.value.trim());
      if (!isLeft) {
        return;
      }
    }
    isOver = true;
    if (meant === null) {
      ways.cancel();
    } else {
      ways.set(meant, next);
    }
  };
  if (choices) {
    field.addEventListener("change", () => field.removeAttribute("aria-invalid"));
    choose(column, choices, field as HTMLSelectElement, refuse);
    if (typed !== null && choiceFor(column, choices, typed) === null) {
      refuse(typed);
    }
  }
  field.addEventListener("keydown", (event) => {
    const { key, shiftKey, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key === "Escape") {
      isOver = true;
      ways.cancel();
    } else if (key === "Enter") {
      end("down");
    } else if (key === "Tab") {
      end(shiftKey ? "left" : "right");
    } else if (key === "s" && (ctrlKey || metaKey)) {
      end("");
      return;
    } else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  });
  field.addEventListener("blur", () => end("", true));
  if (known.length === 0) {
    return field;
  }
  const id = "frontstage-table-known";
  field.setAttribute("list", id);
  const options = create("datalist", "", { id }, ...known.map((name) => create("option", "", { value: name })));
  return create("span", "cell-field", {}, field, options);
}

function list(column: string, choices: string[], value: string, typed: string | null): HTMLSelectElement {
  const field = create("select", "cell-field");
  const options = choices.map((choice) => ({ value: choice, label: shownValue(column, choice) || "\u2013" }));
  setOptions(field, options, (typed !== null && choiceFor(column, choices, typed)) || value);
  return field;
}

/** Reports a key with which no choice begins, because the browser's list would ignore it silently. */
function choose(column: string, choices: string[], field: HTMLSelectElement, refuse: (key: string) => void): void {
  field.addEventListener("keydown", ({ key, ctrlKey, metaKey, altKey }) => {
    const isTyped = /^[\p{L}\p{N}]$/u.test(key) && !ctrlKey && !metaKey && !altKey;
    if (isTyped && choiceFor(column, choices, key) === null) {
      refuse(key);
    }
  });
}

/** The choice that begins with what is typed; null if none does. */
function choiceFor(column: string, choices: string[], typed: string): string | null {
  const begins = (text: string): boolean => text.toLowerCase().startsWith(typed.toLowerCase());
  return choices.find((choice) => choice !== "" && begins(shownValue(column, choice))) ?? null;
}

/** Why a column cannot have a value, and which values it can have. */
export function faultOf(column: string, value: string): string {
  const reasons: Record<string, () => string> = {
    severity: texts.notSeverity,
    impact: texts.notScore,
    effort: texts.notScore,
  };
  return fill((reasons[column] ?? texts.notDate)(), value);
}

function line(column: string, value: string): HTMLInputElement {
  const isDate = column === "due" || column === "fixed";
  return create("input", "cell-field", {
    type: "text",
    value,
    maxlength: String(MAX_TEXT),
    ...(isDate ? { placeholder: "2026-10-31" } : {}),
  });
}

/** A value as a reader sees it. */
export function shownValue(column: string, value: string): string {
  const severities: Record<string, () => string> = {
    low: texts.low,
    medium: texts.medium,
    high: texts.high,
    critical: texts.critical,
  };
  return (column === "severity" && severities[value]?.()) || value;
}
