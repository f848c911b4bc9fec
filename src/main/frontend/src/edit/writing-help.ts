import { autocompletion, type Completion, type CompletionContext, type CompletionResult } from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { type EditorView, hoverTooltip, type Tooltip } from "@codemirror/view";
import { element } from "../issues/element";
import type { Choice, Completed, Explained } from "./wire";

/** Who knows the language: the wiki, by the very reader that draws the map. Nothing: it does not answer. */
export interface Knowing {
  complete(text: string, index: number, signal: AbortSignal): Promise<Completed | null>;
  explain(text: string, index: number): Promise<Explained | null>;
}

/** Where a word may begin: after white space, a dash, a colon, a bracket, a comma, a quotation mark or an arrow. */
const WORD = /[\p{L}\p{N}_.$+-]*$/u;

/** A word goes on with these: the same words fit, and nobody is asked again. */
const GOES_ON = /^[\p{L}\p{N}_$+-]*$/u;

/** Proposals while typing, and what a key means under the pointer. */
export function writingHelp(knowing: Knowing): Extension {
  return [
    autocompletion({ override: [(context) => complete(context, knowing)], icons: false, closeOnBlur: true, maxRenderedOptions: 60 }),
    hoverTooltip((view, index) => explain(view, index, knowing), { hoverTime: 400 }),
  ];
}

async function complete(context: CompletionContext, knowing: Knowing): Promise<CompletionResult | null> {
  const word = context.matchBefore(WORD);
  if (!context.explicit && !word?.text) {
    return null;
  }
  const away = new AbortController();
  context.addEventListener("abort", () => away.abort());
  const found = await knowing.complete(context.state.doc.toString(), context.pos, away.signal);
  if (!found || context.aborted || found.choices.length === 0) {
    return null;
  }
  return { from: found.from, to: Math.max(found.to, context.pos), options: found.choices.map(option), validFor: GOES_ON };
}

/** The order is the language's own: the title first. */
function option({ label, insert, detail }: Choice, place: number, all: Choice[]): Completion {
  return { label, apply: insert, detail, boost: ((all.length - place) / all.length) * 50 };
}

async function explain(view: EditorView, index: number, knowing: Knowing): Promise<Tooltip | null> {
  const found = await knowing.explain(view.state.doc.toString(), index);
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
      dom: element("div", "edit-meaning", {}, element("strong", "", {}, key), ` ${says}`, ...(form ? [element("div", "edit-form", {}, form)] : [])),
    }),
  };
}
