import { element, offer, press } from "../../issues/element";
import type { OutlineItems, OutlineStep } from "../wire";
import { texts } from "./texts";
import type { Thing } from "./things";

/** Says something of what is chosen; with a persona, for that one alone. */
export type Set = (key: string, value: string, persona?: string) => void;

/** What can be said of a thing besides its title: each a small field that says it at once. */
export function fieldsOf(thing: Thing, set: Set): HTMLElement[] {
  const { stage, step } = thing;
  const at: OutlineItems = step ?? stage;
  switch (thing.what) {
    case "stage":
      return [text(texts.owner(), "owner", stage.owner, undefined, set)];
    case "step":
      return [
        ...(step ? [feelings(step, set)] : []),
        check(texts.moment(), "moment-of-truth", step?.momentOfTruth ?? false, set),
        text(texts.owner(), "owner", step?.owner, stage.owner, set),
      ];
    case "card": {
      const span = step?.cells.flatMap((cell) => cell.cards).find((card) => card.id === thing.id)?.span ?? 1;
      return [number(texts.span(), "span", span, set)];
    }
    case "pain": {
      const pain = at.pains[thing.place];
      return [
        choice(texts.severity(), "severity", severities(), pain?.severity ?? "medium", set),
        date(texts.fixed(), "fixed", pain?.fixed ?? "", set),
        text(texts.owner(), "owner", pain?.owner, step?.owner ?? stage.owner, set),
      ];
    }
    case "opportunity": {
      const opportunity = at.opportunities[thing.place];
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

/** One field for everybody, or one for each persona; where everybody feels the same, each can be told apart. */
function feelings(step: OutlineStep, set: Set): HTMLElement {
  const { feels, feelings = [] } = step;
  const each = (): HTMLElement[] =>
    feelings.map(({ persona, name, feels: own }) =>
      feeling(`${texts.feels()}: ${name}`, `feels ${persona}`, own ?? feels, (_, value) => set("feels", value, persona)),
    );
  const fields = element("div", "arrange-feelings");
  if (feelings.some(({ feels: own }) => own !== undefined)) {
    fields.append(...each());
    return fields;
  }
  fields.append(feeling(texts.feels(), "feels", feels, set));
  if (feelings.length > 1) {
    const apart = press(texts.apart(), () => {
      fields.replaceChildren(...each());
      fields.querySelector("select")?.focus();
    }, "link");
    fields.append(apart);
  }
  return fields;
}

/** The words behind a score stay with it. */
function feeling(label: string, tool: string, feels: string | undefined, set: Set): HTMLElement {
  const [, score = "", words = ""] = /^([+-]?\d)(.*)$/s.exec(feels ?? "") ?? [];
  return choice(label, tool, scores(), score, (_, value) => set("feels", value && value + words));
}

function severities(): { value: string; label: string }[] {
  return (["low", "medium", "high", "critical"] as const).map((value) => ({ value, label: texts[value]() }));
}

function scores(): { value: string; label: string }[] {
  return [{ value: "", label: texts.unsaid() }, ...["+2", "+1", "0", "-1", "-2"].map((value) => ({ value, label: value.replace("-", "−") }))];
}

function oneToFive(): { value: string; label: string }[] {
  return [{ value: "", label: texts.unsaid() }, ...["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))];
}

function labelled(label: string, control: HTMLElement): HTMLElement {
  return element("label", "arrange-field", {}, element("span", "", {}, label), control);
}

function choice(label: string, key: string, options: { value: string; label: string }[], chosen: string, set: Set): HTMLElement {
  const list = element("select", "arrange-control", { "data-tool": key });
  offer(list, options, chosen);
  list.addEventListener("change", () => set(key, list.value));
  return labelled(label, list);
}

/** What it has from what it stands in is shown, but not as its own. */
function text(label: string, key: string, value: string | undefined, inherited: string | undefined, set: Set): HTMLElement {
  const own = value === inherited ? "" : (value ?? "");
  const input = element("input", "arrange-control", { type: "text", maxlength: "200", "data-tool": key, value: own, placeholder: inherited ?? texts.unsaid() });
  input.addEventListener("change", () => set(key, input.value.trim()));
  return labelled(label, input);
}

function number(label: string, key: string, value: number, set: Set): HTMLElement {
  const input = element("input", "arrange-control arrange-short", { type: "number", min: "1", max: "99", "data-tool": key, value: String(value) });
  input.addEventListener("change", () => set(key, input.value === "1" ? "" : input.value));
  return labelled(label, input);
}

function date(label: string, key: string, value: string, set: Set): HTMLElement {
  const input = element("input", "arrange-control", { type: "date", "data-tool": key, value });
  input.addEventListener("change", () => set(key, input.value));
  return labelled(label, input);
}

function check(label: string, key: string, yes: boolean, set: Set): HTMLElement {
  const input = element("input", "", { type: "checkbox", "data-tool": key });
  input.checked = yes;
  input.addEventListener("change", () => set(key, input.checked ? "yes" : ""));
  return element("label", "arrange-field", {}, input, element("span", "", {}, label));
}
