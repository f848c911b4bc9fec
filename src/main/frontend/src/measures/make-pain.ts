import { askBelow } from "../compare/gap-forms";
import { gapTexts as words } from "../compare/gap-texts";
import { button } from "../dom";
import { TellWatchers } from "../tell-watchers";

/** A change of the file, as `POST maps/{map}/edits` takes it. */
export type NewPain = Record<string, string>;

/** Saves a pain at once; `tell` says whether people who watch the page are notified. */
type SavePain = (pain: NewPain, entry: HTMLElement, tell: boolean) => void;

const SEVERITIES = ["low", "medium", "high", "critical"] as const;

/** Adds a button to each figure that got worse, which makes it a pain at its step or stage. */
export function offerPains(view: HTMLElement, save: SavePain): void {
  for (const place of view.querySelectorAll<HTMLElement>(".frontstage-verdicts [data-frontstage-into]")) {
    const entry = place.closest<HTMLElement>("li");
    if (entry && !entry.querySelector(".frontstage-make-pain")) {
      const open = button(words["make-pain"](), () => ask(entry, open, place, save), "link");
      open.classList.add("frontstage-make-pain");
      entry.append(open);
    }
  }
}

function ask(entry: HTMLElement, open: HTMLElement, place: HTMLElement, save: SavePain): void {
  const tell = new TellWatchers();
  const question = {
    tell,
    label: words["make-pain"](),
    text: { label: words.pain() },
    choices: {
      label: words.severity(),
      all: SEVERITIES.map((value) => ({ value, label: words[value]() })),
      chosen: "medium",
    },
  };
  const form = askBelow(
    question,
    (title, severity) => {
      open.hidden = false;
      save(newPain(place.dataset, title, severity, figureIn(entry)), entry, tell.isOn);
    },
    () => {
      open.hidden = false;
      open.focus();
    },
  );
  open.hidden = true;
  open.after(form);
  form.querySelector("input")?.focus();
}

function figureIn(entry: HTMLElement): string {
  return entry.querySelector(".frontstage-change")?.textContent ?? "";
}

/** A pain that was observed, because the figure shows it. */
export function newPain(
  { frontstageInto = "", frontstageKind = "step" }: { frontstageInto?: string; frontstageKind?: string },
  title: string,
  severity: string,
  source: string,
): NewPain {
  return {
    edit: "make-pain",
    into: frontstageInto,
    intoWhat: frontstageKind,
    title,
    severity,
    basis: "observed",
    source,
  };
}
