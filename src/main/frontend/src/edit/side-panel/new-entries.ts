import { button, create, setOptions } from "../../dom";
import type { Edit } from "../wire";
import { type PanelHost, type PanelTarget, WHOLE_MAP } from "./panel-host";
import { panelTexts } from "./panel-texts";

const KINDS = ["evidence", "customer", "frontstage", "backstage", "support"] as const;

/** The rows in which a new entry is written. They need nothing from the server. */
const ROWS: Record<string, (host: PanelHost, target: PanelTarget) => HTMLElement> = {
  "new-persona": newPersona,
  "new-lane": newLane,
  "metrics new": newMetric,
};

/** The row for a new entry to which a field belongs; null if the field is another one. */
export function newEntry(field: string, host: PanelHost, target: PanelTarget): HTMLElement | null {
  return ROWS[field]?.(host, target) ?? null;
}

export function newPersona(host: PanelHost): HTMLElement {
  const title = text("new-persona", panelTexts.newPersona());
  return row([title], [title], () => {
    const persona: Edit = { edit: "add", what: "persona", title: title.value.trim() };
    host.change(WHOLE_MAP, () => persona);
  });
}

/** Adds a lane of the author's own, or a built-in one that should be shown although it is empty. */
export function newLane(host: PanelHost): HTMLElement {
  const title = text("new-lane", panelTexts.newLane());
  const kind = create("select", "fields-control", {
    "aria-label": panelTexts.laneKind(),
    "data-field": "new-lane kind",
  });
  setOptions(
    kind,
    KINDS.map((value) => ({ value, label: panelTexts[value]() })),
    "frontstage",
  );
  const role = text("new-lane role", panelTexts.laneRole());
  return row([title, kind, role], [title], () => {
    const lane: Edit = {
      edit: "add",
      what: "lane",
      title: title.value.trim(),
      kind: kind.value,
      by: role.value.trim(),
    };
    host.change(WHOLE_MAP, () => lane);
  });
}

/** Adds a metric to a step, a stage or the whole map. */
export function newMetric(host: PanelHost, target: PanelTarget): HTMLElement {
  const name = text("metrics new", panelTexts.newMetric());
  const figure = text("metrics new value", panelTexts.value(), `${panelTexts.newMetric()}, ${panelTexts.value()}`);
  return row([name, figure], [name, figure], () => {
    const [metric, value] = [name.value.trim(), figure.value.trim()];
    host.change(target, (id) => ({ edit: "metric", what: target.what, id, name: metric, key: "value", value }));
  });
}

/** What a person has written or chosen for new entries, by the name of the control. */
export function unadded(root: ParentNode): Map<string, string> {
  return new Map(controlsIn(root).map((control) => [control.dataset.field ?? "", control.value]));
}

/** Puts it back after the rows have been drawn again. */
export function restoreUnadded(root: ParentNode, values: ReadonlyMap<string, string>): void {
  for (const control of controlsIn(root)) {
    control.value = values.get(control.dataset.field ?? "") ?? control.value;
  }
}

function controlsIn(root: ParentNode): (HTMLInputElement | HTMLSelectElement)[] {
  return [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>(`.frontstage-fields-new :is(input, select)`)];
}

function text(name: string, placeholder: string, label = placeholder): HTMLInputElement {
  return create("input", "fields-control", {
    type: "text",
    maxlength: "200",
    autocomplete: "off",
    "aria-label": label,
    placeholder,
    "data-field": name,
  });
}

/** A row that adds an entry by its button or by Enter, and is then empty for the next one. */
function row(
  controls: (HTMLInputElement | HTMLSelectElement)[],
  required: HTMLInputElement[],
  add: () => void,
): HTMLElement {
  const inputs = controls.filter((control) => control instanceof HTMLInputElement);
  const [first] = required;
  const done = (): void => {
    const missing = required.find((input) => !input.value.trim());
    if (missing) {
      missing.focus();
      return;
    }
    add();
    for (const input of inputs) {
      input.value = "";
    }
    first?.focus();
  };
  const made = button(panelTexts.add(), done, "plain", {
    "aria-label": `${panelTexts.add()}: ${first?.ariaLabel ?? ""}`,
    "data-field": `${first?.dataset.field ?? ""} add`,
  });
  const root = create("div", "fields-row fields-new", {}, ...controls, made);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing && event.target instanceof HTMLInputElement) {
      done();
    }
  });
  return root;
}
