import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { type EditorView, hoverTooltip, type Tooltip } from "@codemirror/view";
import { create } from "../dom";
import type { Choice, Completed, Explained } from "./wire";

/**
 * Help with the language from the wiki, which reads the text in the same way as for the map. Null if it does not
 * answer.
 */
export interface LanguageHelp {
  complete(text: string, index: number, signal: AbortSignal): Promise<Completed | null>;
  explain(text: string, index: number): Promise<Explained | null>;
}

/**
 * The word before the cursor. It begins after white space, a dash, a colon, a bracket, a comma, a quotation mark or an
 * arrow.
 */
const WORD = /[\p{L}\p{N}_.$+-]*$/u;

/** While the word continues with these characters, the proposals are filtered and not requested again. */
const GOES_ON = /^[\p{L}\p{N}_$+-]*$/u;

/** Proposals while typing, and the meaning of a key under the pointer. */
export function languageHelp(help: LanguageHelp): Extension {
  return [
    autocompletion({
      override: [(context) => complete(context, help)],
      icons: false,
      closeOnBlur: true,
      maxRenderedOptions: 60,
    }),
    hoverTooltip((view, index) => explain(view, index, help), { hoverTime: 400 }),
  ];
}

async function complete(context: CompletionContext, help: LanguageHelp): Promise<CompletionResult | null> {
  const word = context.matchBefore(WORD);
  if (!context.explicit && !word?.text) {
    return null;
  }
  const away = new AbortController();
  context.addEventListener("abort", () => away.abort());
  const found = await help.complete(context.state.doc.toString(), context.pos, away.signal);
  if (!found || context.aborted || found.choices.length === 0) {
    return null;
  }
  return {
    from: found.from,
    to: Math.max(found.to, context.pos),
    options: found.choices.map(option),
    validFor: GOES_ON,
  };
}

/** Keeps the order of the wiki, in which the title comes first. */
function option({ label, insert, detail }: Choice, place: number, all: Choice[]): Completion {
  return { label, apply: insert, detail, boost: ((all.length - place) / all.length) * 50 };
}

async function explain(view: EditorView, index: number, help: LanguageHelp): Promise<Tooltip | null> {
  const found = await help.explain(view.state.doc.toString(), index);
  const meaning = found?.meaning;
  if (!meaning) {
    return null;
  }
  const { from, to, key, says, form } = meaning;
  return {
    pos: from,
    end: to,
    above: true,
    create: () => ({
      dom: create(
        "div",
        "edit-meaning",
        {},
        create("strong", "", {}, key),
        ` ${says}`,
        ...(form ? [create("div", "edit-form", {}, form)] : []),
      ),
    }),
  };
}
