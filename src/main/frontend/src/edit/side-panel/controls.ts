import { button, create, setOptions } from "../../dom";
import { feelingOf, feelingText, SCORES, shownFeeling, signed } from "../feeling";
import type { Edit, Field } from "../wire";
import type { PanelTarget } from "./panel-host";
import { panelTexts } from "./panel-texts";

/**
 * Makes a change. It passes the element's current id, which may have changed. While the person stays at a control,
 * choices that they only try out are undone together as one change.
 */
export type MakeEdit = (edit: (id: string) => Edit, isTried?: boolean) => void;

/** The figures of a metric that have a field, in their order. */
const FIGURES = ["value", "baseline", "target"] as const;

const TRIED = new Set<Field["control"]>(["choice", "number", "feeling"]);

/** The control for a field. A change takes effect when the person leaves the control. */
export function controlOf(field: Field, target: PanelTarget, make: MakeEdit): HTMLElement {
  const { what } = target;
  const { key } = field;
  const set = (value: string, persona?: string): void =>
    make(
      (id) =>
        field.isTitle
          ? { edit: "rename", what, id, title: value }
          : { edit: "set", what, id, key, value, ...(persona === undefined ? {} : { persona }) },
      TRIED.has(field.control),
    );
  // the values set last, because the panel is redrawn only after the change
  let seen = field.values;
  const list = (values: string[]): void => {
    const before = seen;
    seen = values;
    make((id) => ({ edit: "set", what, id, key, values, seen: before }));
  };
  const [value = ""] = field.values;
  switch (field.control) {
    case "lines":
      return labelled(
        field,
        area(field, value, (text) => set(text.trim())),
      );
    case "number":
      return labelled(
        field,
        input(field, "number", value, (text) => set(text === "1" ? "" : text)),
      );
    case "date":
      return labelled(field, input(field, value === "" || isDay(value) ? "date" : "text", value, set));
    case "flag":
      return flag(field, value, set);
    case "choice":
      return labelled(field, choice(field, value, set));
    case "texts":
      return perPersona(field, set, () =>
        labelled(
          field,
          area(field, field.values.join("\n"), (text) => list(linesOf(text)), panelTexts.eachLine()),
        ),
      );
    case "checks":
      return checks(field, list);
    case "feeling":
      return perPersona(field, set, () => feeling(field, field.label, value, set));
    case "metrics":
      return metrics(field, (name, part, figure) =>
        make((id) => ({ edit: "metric", what, id, name, key: part, value: figure })),
      );
    default:
      return labelled(
        field,
        input(field, "text", value, (text) => (text.trim() || !field.isTitle) && set(text.trim())),
      );
  }
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** A label around a control, so that a click on the label reaches the control. */
function labelled(field: Field, control: HTMLElement, label = field.label): HTMLElement {
  return create("label", "fields-field", { title: field.meaning }, create("span", "fields-label", {}, label), control);
}

function named(field: Field, part = ""): Record<string, string> {
  return { "data-field": part ? `${field.key} ${part}` : field.key };
}

function input(
  field: Field,
  type: "text" | "number" | "date",
  value: string,
  set: (value: string) => unknown,
  more: Record<string, string> = {},
): HTMLInputElement {
  const made = create("input", "fields-control", {
    type,
    value,
    ...named(field),
    ...(type === "number" ? { min: "1", max: "99" } : {}),
    ...(type === "text" ? { maxlength: "4000", autocomplete: "off" } : {}),
    placeholder: field.inherited,
    ...more,
  });
  made.addEventListener("change", () => set(made.value));
  return made;
}

function area(field: Field, value: string, set: (value: string) => void, placeholder = ""): HTMLTextAreaElement {
  const rows = Math.min(Math.max(2, value.split("\n").length), 8);
  const made = create("textarea", "fields-control", {
    rows: String(rows),
    maxlength: "4000",
    placeholder,
    ...named(field),
  });
  made.defaultValue = value;
  made.addEventListener("change", () => set(made.value));
  return made;
}

function choice(field: Field, value: string, set: (value: string) => void): HTMLSelectElement {
  const made = create("select", "fields-control", named(field));
  const known = field.choices.some((option) => option.value === value) || value === "";
  const options = [
    { value: "", label: [panelTexts.unsaid(), field.inherited && `(${field.inherited})`].filter(Boolean).join(" ") },
    ...field.choices,
    ...(known ? [] : [{ value, label: value }]),
  ];
  setOptions(made, options, value);
  made.addEventListener("change", () => set(made.value));
  return made;
}

function flag(field: Field, value: string, set: (value: string) => void): HTMLElement {
  const box = create("input", "", { type: "checkbox", ...named(field) });
  box.checked = value === "yes" || value === "true";
  box.addEventListener("change", () => set(box.checked ? "yes" : ""));
  return create("label", "fields-flag", { title: field.meaning }, box, create("span", "", {}, field.label));
}

/** Tick boxes for the choices. A selected value that is unknown stays, at the end. */
function checks(field: Field, list: (values: string[]) => void): HTMLElement {
  const unknown = field.values.filter((value) => !field.choices.some((option) => option.value === value));
  const options = [...field.choices, ...unknown.map((value) => ({ value, label: value }))];
  const boxes = options.map(({ value, label }) => {
    const box = create("input", "", { type: "checkbox", value, ...named(field, value) });
    box.checked = field.values.includes(value);
    box.addEventListener("change", () => list(boxes.filter(({ box }) => box.checked).map(({ box }) => box.value)));
    return { box, row: create("label", "fields-flag", {}, box, create("span", "", {}, label)) };
  });
  return create(
    "fieldset",
    "fields-checks",
    { title: field.meaning },
    create("legend", "fields-label", {}, field.label),
    create("div", "fields-options", {}, ...boxes.map(({ row }) => row)),
    field.inherited && create("p", "fields-question", {}, field.inherited),
  );
}

/** One control for all personas, or one for each. A button splits the shared one. */
function perPersona(
  field: Field,
  set: (value: string, persona?: string) => void,
  everybody: () => HTMLElement,
): HTMLElement {
  const each = (): HTMLElement[] =>
    field.personas.map(({ persona, name, value }) => {
      const label = `${field.label}: ${name}`;
      const own = value || (field.values.length === 1 ? (field.values[0] ?? "") : "");
      const change = (text: string): void => set(text, persona);
      const name2 = named(field, persona);
      return field.control === "feeling"
        ? feeling(field, label, own, change, persona)
        : labelled(
            field,
            input(field, "text", own, (text) => change(text.trim()), name2),
            label,
          );
    });
  if (field.personas.some(({ value }) => value !== "")) {
    return create("div", "fields-personas", {}, ...each());
  }
  if (field.personas.length < 2) {
    return everybody();
  }
  const fields = create("div", "fields-personas", {}, everybody());
  const apart = button(
    panelTexts.apart(),
    () => {
      fields.replaceChildren(...each());
      fields.querySelector<HTMLElement>("[data-field]")?.focus();
    },
    "link",
    { "aria-label": `${field.label}: ${panelTexts.apart()}`, ...named(field, "apart") },
  );
  fields.append(apart);
  return fields;
}

/** The value to send for a score and words. Words alone may imply a score, which the wiki finds. */
function felt(score: string, words: string): string {
  return feelingText(score, words) || words.trim();
}

/** A control for a score and its words. */
function feeling(field: Field, label: string, value: string, set: (value: string) => void, persona = ""): HTMLElement {
  const { score, words } = feelingOf(value);
  const list = create("select", "fields-control fields-score", {
    "aria-label": `${label}, ${panelTexts.score()}`,
    ...named(field, persona),
  });
  const options = [
    { value: "", label: panelTexts.unsaid() },
    ...[...SCORES, ...(score === "" || SCORES.includes(signed(score)) ? [] : [score])].map((each) => ({
      value: each,
      label: shownFeeling(each),
    })),
  ];
  setOptions(list, options, signed(score));
  const text = input(field, "text", words, () => set(felt(list.value, text.value)), {
    "aria-label": `${label}, ${panelTexts.words()}`,
    placeholder: panelTexts.words(),
    ...named(field, `words ${persona}`.trim()),
  });
  list.addEventListener("change", () => set(list.value === "" ? "" : felt(list.value, text.value)));
  return create(
    "div",
    "fields-field",
    { title: field.meaning },
    create("span", "fields-label", {}, label),
    create("div", "fields-row", { "data-together": named(field, persona)["data-field"] ?? "" }, list, text),
  );
}

/** A row of controls for each metric. */
function metrics(field: Field, set: (name: string, part: string, value: string) => void): HTMLElement {
  const part = (name: string, of: (typeof FIGURES)[number], value: string): HTMLElement =>
    input(field, "text", value, (figure) => set(name, of, figure.trim()), {
      "aria-label": `${name}, ${panelTexts[of]()}`,
      placeholder: panelTexts[of](),
      ...named(field, `${of} ${name}`),
    });
  const rows = field.metrics.map(({ name, ...figures }) =>
    create(
      "div",
      "fields-metric",
      {},
      create("span", "fields-name", {}, name),
      create("div", "fields-row", {}, ...FIGURES.map((of) => part(name, of, figures[of]))),
    ),
  );
  return create(
    "fieldset",
    "fields-checks",
    { title: field.meaning },
    create("legend", "fields-label", {}, field.label),
    rows.length > 0 &&
      create(
        "div",
        "fields-row fields-columns",
        { "aria-hidden": "true" },
        ...FIGURES.map((of) => create("span", "", {}, panelTexts[of]())),
      ),
    ...rows,
  );
}
