import { texts } from "../texts";
import { element, link, press, webAddress } from "./element";
import type { Trouble } from "./wire";

/**
 * What Jira's trouble leaves to be done: a calm sentence, and where there is one, the way out. The authorisation happens in a window of
 * its own, so that what was typed stays.
 */
export function troubleNote(trouble: Trouble, again: () => void): HTMLElement {
  const note = element("div", "trouble", { role: "note" }, element("p", "", {}, trouble.message));
  for (const message of [...(trouble.messages ?? []), ...Object.values(trouble.fields ?? {})]) {
    note.append(element("p", "trouble-words", { dir: "auto" }, message));
  }
  const { authorise } = trouble;
  if (authorise && webAddress(authorise)) {
    note.append(press(texts.authorise(), () => allow(authorise, again, note), "primary"));
  }
  note.append(press(texts.tryAgain(), again));
  return note;
}

/** Atlassian's own window where the page has it; else a link in a new tab, after which the person tries again. */
function allow(address: string, done: () => void, note: HTMLElement): void {
  const dance = window.AppLinks?.authenticateRemoteCredentials;
  if (dance) {
    dance(address, done, () => plain(address, note));
    return;
  }
  const opened = window.open(address, "frontstage-authorise", "width=800,height=640");
  if (!opened) {
    plain(address, note);
    return;
  }
  let away = false;
  const waiting = window.setInterval(() => {
    const home = isHome(opened);
    away ||= !home;
    if (opened.closed || (away && home)) {
      window.clearInterval(waiting);
      opened.close();
      done();
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

function plain(address: string, note: HTMLElement): void {
  if (!note.querySelector("a")) {
    note.append(element("p", "", {}, link(address, texts.authoriseInTab())));
  }
}
