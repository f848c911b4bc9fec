import { create, field, setOptions } from "../dom";
import type { Choices, Questions } from "./import-rest";

/**
 * A form for what can be read in more than one way: which part of a text, which of two readings, what a heading means.
 */
export function questionsForm(questions: Questions, choose: (choices: Choices) => void): HTMLElement[] {
  return [...parts(questions, choose), ...readings(questions, choose), ...headings(questions, choose)];
}

function parts({ parts: titles, part, texts }: Questions, choose: (choices: Choices) => void): HTMLElement[] {
  if (titles.length === 0) {
    return [];
  }
  const list = create("select", "select", { name: "part" });
  setOptions(
    list,
    titles.map((title, index) => ({ value: String(index), label: `${index + 1}. ${title}` })),
    String(part),
  );
  // headings and reading belong to the part that was shown
  list.addEventListener("change", () => choose({ part: Number(list.value), reading: undefined }));
  return [field(texts.part, list)];
}

function readings({ readings: ways, texts }: Questions, choose: (choices: Choices) => void): HTMLElement[] {
  if (ways.length === 0) {
    return [];
  }
  const taken = ways[0]?.value;
  // always in the same order, whichever was used
  const shown = [...ways].sort((one, other) => (one.value < other.value ? -1 : 1));
  const cards = shown.map(({ value, label, picture }) => {
    const radio = create("input", "", { type: "radio", name: "reading", value });
    radio.checked = value === taken;
    radio.addEventListener("change", () => choose({ reading: value }));
    const image =
      picture &&
      create("img", "gallery-picture", { src: `data:image/svg+xml,${encodeURIComponent(picture)}`, alt: "" });
    return create("label", "import-reading", {}, image, create("span", "check", {}, radio, label));
  });
  return [
    create(
      "fieldset",
      "import-question",
      {},
      create("legend", "field-label", {}, texts.reading),
      create("div", "import-readings", {}, ...cards),
    ),
  ];
}

function headings({ headings: asked, meanings, texts }: Questions, choose: (choices: Choices) => void): HTMLElement[] {
  if (asked.length === 0) {
    return [];
  }
  const rows = asked.map(({ name, key, place, means }) => {
    const list = create("select", "select", { name: `heading ${key}` });
    setOptions(list, meanings, means);
    list.addEventListener("change", () => choose({ headings: { [key]: list.value } }));
    return field(`${place}: ${name}`, list);
  });
  return [
    create(
      "fieldset",
      "import-question",
      {},
      create("legend", "field-label", {}, texts.headings),
      create("div", "fields", {}, ...rows),
      create("p", "field-note", {}, texts.remembered),
    ),
  ];
}
