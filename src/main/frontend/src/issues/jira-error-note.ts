import { button, create, isWebAddress, link } from "../dom";
import { shared } from "../shared-texts";
import { openAuthorisation } from "./authorise";
import type { JiraError } from "./wire";

/**
 * Says why Jira did not do what was requested, and offers what can be done. Authorisation opens a window of its own, so
 * that nothing typed is lost.
 */
export function jiraErrorNote(trouble: JiraError, again: () => void): HTMLElement {
  const note = create("div", "trouble", { role: "note" }, create("p", "", {}, trouble.message));
  for (const message of [...(trouble.messages ?? []), ...Object.values(trouble.fields ?? {})]) {
    note.append(create("p", "trouble-words", { dir: "auto" }, message));
  }
  const ways = create("div", "ways");
  const outcome = create("div", "ways-outcome", { role: "status" });
  const { authorise } = trouble;
  if (authorise && isWebAddress(authorise)) {
    const ended = {
      allowed: again,
      not: () => outcome.replaceChildren(create("p", "", {}, shared.notAllowed())),
      blocked: () => outcome.replaceChildren(create("p", "", {}, link(authorise, shared.authoriseInTab()))),
    };
    ways.append(button(shared.authorise(), () => openAuthorisation(authorise, ended), "primary"));
  }
  ways.append(button(shared.tryAgain(), again));
  note.append(ways, outcome);
  return note;
}
