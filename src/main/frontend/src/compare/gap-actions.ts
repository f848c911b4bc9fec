import { button, create, fill } from "../dom";
import type { NewPain } from "../issues/wire";
import type { Decision, GapEdit } from "./gap-draft";
import { askBelow, type Choice, type Question } from "./gap-forms";
import { type GapLine, keyOf } from "./gap-list";
import { gapTexts as texts } from "./gap-texts";
import {
  type Action,
  addCard,
  choose,
  isAboutPain,
  makePain,
  type Remedy,
  setAside,
  setOwner,
  signed,
  takeOver,
} from "./remedy";

/** What the actions need of the view. */
export interface ActionHost {
  /** The cards of the organisation, those of the gap's step first. */
  cards(line: GapLine): Choice[];
  /** The lanes in which a card can be added: all, or only those in front of the customer. */
  lanes(frontstage: boolean): Choice[];
  decide(decision: Decision): void;
  /** Creates an issue for a new pain; both are saved together. */
  createWithPain(pain: NewPain): void;
  create(item: string): void;
  toMeasures(): void;
}

/** The buttons of a gap for somebody who may edit: the first is the most common action, the last sets the gap aside. */
export function actionButtons(line: GapLine, remedy: Remedy, host: ActionHost): HTMLElement[] {
  const actions: [string, () => void][] = remedy.actions.flatMap((action) => {
    const run = runner(action, line, remedy, host);
    return run ? [[label(action, remedy), run] as [string, () => void]] : [];
  });
  return [
    ...actions.map(([name, run], i) => button(name, run, i === 0 ? "primary" : "plain")),
    button(texts.setAside(), () => askReason(line, remedy, host), "link"),
  ];
}

function label(action: Action, { feels }: Remedy): string {
  const scores = Object.values(feels).map(signed).join(", ");
  return fill(texts[action](), scores);
}

function runner(action: Action, line: GapLine, remedy: Remedy, host: ActionHost): (() => void) | null {
  switch (action) {
    case "make-pain":
      return () => askPain(line, remedy, host, false);
    case "create-issue":
      return isAboutPain(line) ? () => host.create(line.thing) : () => askPain(line, remedy, host, true);
    case "choose-met-by":
    case "choose-cause":
    case "connect":
      return () => askCard(action, line, remedy, host);
    case "set-owner":
      return () =>
        ask(line, { label: texts[action](), text: { label: texts.owner() } }, (owner) =>
          decide(line, host, `${texts.owner()}: ${owner}`, setOwner(line, owner)),
        );
    case "add-card":
    case "add-service":
      return () => askNewCard(action, line, host);
    case "take-over":
      return () => decide(line, host, label(action, remedy), ...takeOver(line, remedy));
    case "add-figure":
      return () => host.toMeasures();
  }
}

function decide(line: GapLine, host: ActionHost, words: string, ...edits: GapEdit[]): void {
  host.decide({ gap: keyOf(line), words, edits });
}

function askPain(line: GapLine, remedy: Remedy, host: ActionHost, withIssue: boolean): void {
  const severities = ["low", "medium", "high", "critical"] as const;
  const question: Question = {
    label: withIssue ? texts["create-issue"]() : texts["make-pain"](),
    text: {
      label: texts.pain(),
      ...(remedy.pain?.title ? { value: remedy.pain.title } : {}),
      hint: remedy.pain?.question ?? "",
    },
    choices: {
      label: texts.severity(),
      all: severities.map((value) => ({ value, label: texts[value]() })),
      chosen: remedy.pain?.severity ?? "medium",
    },
  };
  ask(line, question, (title, severity) => {
    const pain = makePain(line, remedy, title, severity);
    if (withIssue) {
      host.createWithPain(pain);
    } else {
      decide(line, host, fill(texts.madePain(), title), pain);
    }
    return withIssue;
  });
}

function askCard(action: Action, line: GapLine, remedy: Remedy, host: ActionHost): void {
  const cards = host.cards(line);
  ask(line, { label: texts[action](), choices: { label: texts.card(), all: cards } }, (_, card) => {
    const name = cards.find(({ value }) => value === card)?.label ?? card;
    decide(line, host, `${texts[action]()}: ${name}`, choose(action, line, remedy, card));
  });
}

function askNewCard(action: "add-card" | "add-service", line: GapLine, host: ActionHost): void {
  const lanes = host.lanes(action === "add-card");
  const question: Question = {
    label: texts[action](),
    text: { label: texts.does() },
    choices: { label: texts.lane(), all: lanes },
  };
  ask(line, question, (title, lane) => decide(line, host, `${texts[action]()}: ${title}`, addCard(line, lane, title)));
}

function askReason(line: GapLine, remedy: Remedy, host: ActionHost): void {
  ask(line, { label: texts.setAsideNow(), text: { label: texts.reason() } }, (reason) =>
    decide(line, host, fill(texts.isSetAside(), reason), setAside(line, remedy, reason)),
  );
}

/** Opens a form below the buttons of a gap; only one is open at a time. */
function ask(line: GapLine, question: Question, answer: (text: string, choice: string) => unknown): void {
  const actions = line.row.querySelector<HTMLElement>(".frontstage-gap-actions");
  const from = document.activeElement;
  line.row.querySelector(".frontstage-gap-form")?.remove();
  const form = askBelow(question, answer, () => from instanceof HTMLElement && from.focus());
  actions?.after(form);
  form.querySelector<HTMLElement>("input, select")?.focus();
}

/** A decision about a gap that is not saved yet. */
export function decided(words: readonly string[]): HTMLElement {
  return create("ul", "gap-decided", {}, ...words.map((text) => create("li", "", {}, `${text} (${texts.notSaved()})`)));
}
