import { button, create, fill, iconButton, setOptions } from "../../dom";
import * as icons from "../../icons";
import type { Field, PanelEntry } from "../wire";
import { newLane, newPersona } from "./new-entries";
import type { PanelHost, PanelTarget } from "./panel-host";
import { panelTexts } from "./panel-texts";

/**
 * The position to which an entry moves, up or down among those of its kind; null at the end, or if it is not listed.
 */
export function placeBeside(entries: readonly PanelEntry[], entry: PanelEntry, by: 1 | -1): number | null {
  const mates = entries.filter((each) => each.kind === entry.kind && each.place >= 0);
  return mates[mates.indexOf(entry) + by]?.place ?? null;
}

/** The personas or lanes of a map: each opens its own fields and moves up and down; a last row adds a new one. */
export function entriesOf(field: Field, host: PanelHost, open: (target: PanelTarget) => void): HTMLElement {
  const { entries } = field;
  const list = create("ul", "fields-entries");
  for (const entry of entries) {
    list.append(
      create(
        "li",
        "fields-entry",
        {},
        button(entry.title, () => open({ what: entry.what, id: entry.id }), "link", {
          "data-field": `${entry.what} ${entry.id}`,
        }),
        mover(entries, entry, -1, host),
        mover(entries, entry, 1, host),
      ),
    );
  }
  const add = field.key === "lanes" ? newLane(host) : newPersona(host);
  return create(
    "fieldset",
    "fields-checks",
    { title: field.meaning },
    create("legend", "fields-label", {}, field.label),
    list,
    add,
  );
}

function mover(entries: PanelEntry[], entry: PanelEntry, by: 1 | -1, host: PanelHost): HTMLElement {
  const place = entry.place < 0 ? null : placeBeside(entries, entry, by);
  const made = iconButton(
    by < 0 ? icons.UP : icons.DOWN,
    fill(by < 0 ? panelTexts.up() : panelTexts.down(), entry.title),
    () => place !== null && host.change(entry, (id) => ({ edit: "move", what: entry.what, id, place })),
    { "data-field": `${entry.what} ${entry.id} ${by}` },
  );
  made.disabled = place === null;
  return made;
}

/** Deletes a persona or a lane; for a lane with cards, it first asks what to do with them. */
export function removeButton(target: PanelTarget, host: PanelHost, root: HTMLElement, back: () => void): HTMLElement {
  const remove = (into?: string): void => {
    back();
    host.change(target, (id) => ({
      edit: "delete",
      what: target.what,
      id,
      ...(into === undefined ? {} : { into }),
    }));
  };
  return button(panelTexts.remove(), () => {
    const cards = target.what === "lane" ? cardsIn(host, target.id) : 0;
    if (cards === 0) {
      remove();
    } else {
      ask(target, host, root, cards, remove);
    }
  });
}

function ask(
  target: PanelTarget,
  host: PanelHost,
  root: HTMLElement,
  cards: number,
  remove: (into?: string) => void,
): void {
  const all = host.outline?.cardLanes ?? [];
  const lanes = all.filter(({ lane }) => lane !== target.id);
  const place = all.findIndex(({ lane }) => lane === target.id);
  // the lane below it has most in common with it: frontstage and backstage are neighbours
  const beside = lanes[Math.min(place, lanes.length - 1)]?.lane;
  const list = create("select", "fields-control", { "aria-label": fill(panelTexts.cards(), cards) });
  setOptions(
    list,
    [
      ...lanes.map(({ lane, name }) => ({ value: lane, label: fill(panelTexts.moveTo(), name) })),
      { value: "", label: panelTexts.deleteCards() },
    ],
    beside,
  );
  const asked = create(
    "div",
    "fields-asked",
    {},
    create("p", "", {}, fill(panelTexts.cards(), cards)),
    list,
    create(
      "div",
      "fields-row",
      {},
      button(panelTexts.remove(), () => remove(list.value || undefined), "primary"),
      button(panelTexts.cancel(), () => asked.remove()),
    ),
  );
  root.querySelector(".frontstage-fields-asked")?.remove();
  root.append(asked);
  list.focus();
}

function cardsIn({ outline }: PanelHost, lane: string): number {
  const steps = (outline?.stages ?? []).flatMap((stage) => stage.steps);
  return steps
    .flatMap((step) => step.cells)
    .filter((cell) => cell.lane === lane)
    .reduce((sum, cell) => sum + cell.cards.length, 0);
}
