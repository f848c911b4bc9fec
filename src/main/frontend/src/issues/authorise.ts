import { shared } from "../shared-texts";
import { element, link, press, webAddress } from "./element";
import type { Trouble } from "./wire";

/** How long after the window was left it is clear that nobody said anything in it, in milliseconds. */
const SILENCE = 1000;

/**
 * What Jira's trouble leaves to be done: a calm sentence, and where there is one, the way out. The authorisation happens in a window of
 * its own, so that what was typed stays.
 */
export function troubleNote(trouble: Trouble, again: () => void): HTMLElement {
  const note = element("div", "trouble", { role: "note" }, element("p", "", {}, trouble.message));
  for (const message of [...(trouble.messages ?? []), ...Object.values(trouble.fields ?? {})]) {
    note.append(element("p", "trouble-words", { dir: "auto" }, message));
  }
  const ways = element("div", "ways");
  const outcome = element("div", "ways-outcome", { role: "status" });
  const { authorise } = trouble;
  if (authorise && webAddress(authorise)) {
    const ended = {
      allowed: again,
      not: () => outcome.replaceChildren(element("p", "", {}, shared.notAllowed())),
      blocked: () => outcome.replaceChildren(element("p", "", {}, link(authorise, shared.authoriseInTab()))),
    };
    ways.append(press(shared.authorise(), () => allow(authorise, ended), "primary"));
  }
  ways.append(press(shared.tryAgain(), again));
  note.append(ways, outcome);
  return note;
}

/** How the dance can end. */
interface Ended {
  allowed(): void;
  /** Denied, or the window was closed. */
  not(): void;
  /** The browser opens no windows. */
  blocked(): void;
}

/** In Atlassian's own window where the page has it; else in one that is told of the end in the same way. */
function allow(address: string, ended: Ended): void {
  const dance = window.AppLinks?.authenticateRemoteCredentials;
  if (!dance) {
    ownWindow(address, ended);
    return;
  }
  let told = false;
  const tell = (then: () => void) => () => {
    told = true;
    then();
  };
  dance(address, tell(ended.allowed), tell(ended.not));
  // who closes that window without a word comes back here
  window.addEventListener("focus", () => window.setTimeout(() => told || ended.not(), SILENCE), { once: true });
}

function ownWindow(address: string, ended: Ended): void {
  const opened = window.open(address, "frontstage-authorise", "width=800,height=640");
  if (!opened) {
    ended.blocked();
    return;
  }
  let away = false;
  let home = 0;
  const finish = (then: () => void) => (): void => {
    window.clearInterval(waiting);
    delete window.oauthCallback;
    opened.close();
    then();
  };
  // the page at the end of the dance says so to the page that opened its window
  window.oauthCallback = { success: finish(ended.allowed), failure: finish(ended.not) };
  const waiting = window.setInterval(() => {
    const here = isHome(opened);
    away ||= !here;
    home = away && here ? home + 1 : 0;
    if (opened.closed) {
      finish(ended.not)();
    } else if (home > 1) {
      // it came back and has nothing to say: whether Jira was allowed, Jira tells
      finish(ended.allowed)();
    }
  }, 500);
}

/** Whether a window shows a page of this wiki; of another one, nothing can be read. */
function isHome(opened: Window): boolean {
  try {
    return opened.location.host === window.location.host;
  } catch {
    return false;
  }
}
