import { button, create, field, setOptions } from "../dom";
import type { TellWatchers } from "../tell-watchers";
import { gapTexts as texts } from "./gap-texts";

/** One of several choices. */
export interface Choice {
  value: string;
  label: string;
}

/** The question that a form below a gap asks. */
export interface Question {
  /** The label of its button. */
  label: string;
  text?: { label: string; value?: string; hint?: string };
  choices?: { label: string; all: readonly Choice[]; chosen?: string };
  /** The tick box beside the button, if the answer is saved at once. */
  tell?: TellWatchers;
}

/**
 * A line of fields below a gap; the text is required. Escape and *Cancel* remove it.
 *
 * @param answer returns true to keep the form open, so that what was typed is not lost if the next dialog is cancelled
 */
export function askBelow(
  question: Question,
  answer: (text: string, choice: string) => unknown,
  closed: () => void,
): HTMLFormElement {
  const form = create("form", "gap-form");
  const { text, choices } = question;
  const input = create("input", "", {
    type: "text",
    maxlength: "500",
    required: "",
    value: text?.value ?? "",
    placeholder: text?.hint ?? "",
  });
  const list = create("select", "");
  if (text) {
    form.append(field(text.label, input));
  }
  if (choices) {
    setOptions(list, [...choices.all], choices.chosen);
    form.append(field(choices.label, list));
  }
  const close = (): void => {
    form.remove();
    closed();
  };
  if (question.tell) {
    form.append(question.tell.label);
  }
  form.append(create("button", "press press-primary", { type: "submit" }, question.label));
  form.append(button(texts.cancel(), close, "link"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (answer(input.value.trim(), list.value) !== true) {
      form.remove();
    }
  });
  form.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  return form;
}
