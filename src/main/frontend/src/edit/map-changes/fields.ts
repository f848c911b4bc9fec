import { button, create, setOptions } from "../../dom";
import type { OutlineItems, OutlineStep } from "../wire";
import type { MapElement } from "./elements";
import { texts } from "./texts";

/** Sets a value of the selected element; with a persona, for that persona only. */
export type SetField = (key: string, value: string, persona?: string) => void;

/** The fields of an element besides its title. Each takes effect as soon as it is changed. */
export function fieldsOf(element: MapElement, set: SetField): HTMLElement[] {
  const { stage, step } = element;
  const at: OutlineItems = step ?? stage;
  switch (element.what) {
    case "stage":
      return [text(texts.owner(), "owner", stage.owner, undefined, set)];
    case "step":
      return [
        ...(step ? [feelings(step, set)] : []),
        check(texts.moment(), "moment-of-truth", step?.momentOfTruth ?? false, set),
        text(texts.owner(), "owner", step?.owner, stage.owner, set),
      ];
    case "card": {
      const span = step?.cells.flatMap((cell) => cell.cards).find((card) => card.id === element.id)?.span ?? 1;
      return [number(texts.span(), "span", span, set)];
    }
    case "pain": {
      const pain = at.pains[element.place];
      return [
        choice(texts.severity(), "severity", severities(), pain?.severity ?? "medium", set),
        date(texts.fixed(), "fixed", pain?.fixed ?? "", set),
        text(texts.owner(), "owner", pain?.owner, step?.owner ?? stage.owner, set),
      ];
    }
    case "opportunity": {
      const opportunity = at.opportunities[element.place];
      return [
        choice(texts.impact(), "impact", oneToFive(), String(opportunity?.impact ?? ""), set),
        choice(texts.effort(), "effort", oneToFive(), String(opportunity?.effort ?? ""), set),
        text(texts.owner(), "owner", opportunity?.owner, step?.owner ?? stage.owner, set),
      ];
    }
    default:
      return [];
  }
}

/** One field for everybody, or one for each persona. A button splits the first into the second. */
function feelings(step: OutlineStep, set: SetField): HTMLElement {
  const { feels, feelings = [] } = step;
  const each = (): HTMLElement[] =>
    feelings.map(({ persona, name, feels: own }) =>
      feeling(`${texts.feels()}: ${name}`, `feels ${persona}`, own ?? feels, (_, value) =>
        set("feels", value, persona),
      ),
    );
  const fields = create("div", "arrange-feelings");
  if (feelings.some(({ feels: own }) => own !== undefined)) {
    fields.append(...each());
    return fields;
  }
  fields.append(feeling(texts.feels(), "feels", feels, set));
  if (feelings.length > 1) {
    const apart = button(
      texts.apart(),
      () => {
        fields.replaceChildren(...each());
        fields.querySelector("select")?.focus();
      },
      "link",
    );
    fields.append(apart);
  }
  return fields;
}

/** Changes the score and keeps the words behind it. */
function feeling(label: string, tool: string, feels: string | undefined, set: SetField): HTMLElement {
  const [, score = "", words = ""] = /^([+-]?\d)(.*)$/s.exec(feels ?? "") ?? [];
  return choice(label, tool, scores(), score, (_, value) => set("feels", value && value + words));
}

function severities(): { value: string; label: string }[] {
  return (["low", "medium", "high", "critical"] as const).map((value) => ({ value, label: texts[value]() }));
}

function scores(): { value: string; label: string }[] {
  return [
    { value: "", label: texts.unsaid() },
    ...["+2", "+1", "0", "-1", "-2"].map((value) => ({ value, label: value.replace("-", "−") })),
  ];
}

function oneToFive(): { value: string; label: string }[] {
  return [{ value: "", label: texts.unsaid() }, ...["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))];
}

function labelled(label: string, control: HTMLElement): HTMLElement {
  return create("label", "arrange-field", {}, create("span", "", {}, label), control);
}

function choice(
  label: string,
  key: string,
  options: { value: string; label: string }[],
  chosen: string,
  set: SetField,
): HTMLElement {
  const list = create("select", "arrange-control", { "data-tool": key });
  setOptions(list, options, chosen);
  list.addEventListener("change", () => set(key, list.value));
  return labelled(label, list);
}

/** An inherited value is shown as a placeholder. */
function text(
  label: string,
  key: string,
  value: string | undefined,
  inherited: string | undefined,
  set: SetField,
): HTMLElement {
  const own = value === inherited ? "" : (value ?? "");
  const input = create("input", "arrange-control", {
    type: "text",
    maxlength: "200",
    "data-tool": key,
    value: own,
    placeholder: inherited ?? texts.unsaid(),
  });
  input.addEventListener("change", () => set(key, input.value.trim()));
  return labelled(label, input);
}

function number(label: string, key: string, value: number, set: SetField): HTMLElement {
  const input = create("input", "arrange-control arrange-short", {
    type: "number",
    min: "1",
    max: "99",
    "data-tool": key,
    value: String(value),
  });
  input.addEventListener("change", () => set(key, input.value === "1" ? "" : input.value));
  return labelled(label, input);
}

function date(label: string, key: string, value: string, set: SetField): HTMLElement {
  const input = create("input", "arrange-control", { type: "date", "data-tool": key, value });
  input.addEventListener("change", () => set(key, input.value));
  return labelled(label, input);
}

function check(label: string, key: string, yes: boolean, set: SetField): HTMLElement {
  const input = create("input", "", { type: "checkbox", "data-tool": key });
  input.checked = yes;
  input.addEventListener("change", () => set(key, input.checked ? "yes" : ""));
  return create("label", "arrange-field", {}, input, create("span", "", {}, label));
}
