import { button, create, field, setOptions } from "../dom";
import type { Draft, Values } from "../draft/draft";
import { priorityTexts as texts } from "./priority-texts";

/** The values of a form, and what its keys do. */
export interface FormWays {
  set(values: Values): void;
  /** Called on Enter; absent if there is no next form. */
  next?: () => void;
  close(): void;
}

/**
 * A form for impact, effort, confidence and owner of one opportunity, without dragging: two rows of radio buttons, a
 * list, a field.
 */
export function scoreForm(id: string, draft: Draft, ways: FormWays): HTMLFormElement {
  const radios = (key: "impact" | "effort", legend: string): HTMLElement => {
    const row = create("fieldset", "score-choice", {}, create("legend", "", {}, legend));
    for (const value of ["1", "2", "3", "4", "5", ""]) {
      const radio = create("input", "", { type: "radio", name: key, value });
      radio.checked = draft.value(id, key) === value;
      radio.addEventListener("change", () => ways.set({ [key]: value }));
      row.append(create("label", "", {}, radio, value || texts.notSaid()));
    }
    return row;
  };
  const sure = create("select", "");
  setOptions(
    sure,
    [
      { value: "", label: texts.notSaid() },
      { value: "low", label: texts.low() },
      { value: "medium", label: texts.medium() },
      { value: "high", label: texts.high() },
    ],
    draft.value(id, "confidence"),
  );
  sure.addEventListener("change", () => ways.set({ confidence: sure.value }));
  const owner = create("input", "", { type: "text", value: draft.value(id, "owner"), maxlength: "200" });
  owner.addEventListener("change", () => ways.set({ owner: owner.value.trim() }));
  const form = create(
    "form",
    "score-form",
    {},
    radios("impact", texts.impact()),
    radios("effort", texts.effort()),
    field(texts.confidence(), sure),
    field(texts.owner(), owner),
    create("button", "press press-plain", { type: "submit" }, ways.next ? texts.next() : texts.ready()),
    ways.next && button(texts.ready(), () => ways.close(), "link"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    (ways.next ?? ways.close)();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.preventDefault();
      ways.close();
    } else if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      event.target.blur();
      form.requestSubmit();
    }
  });
  return form;
}
