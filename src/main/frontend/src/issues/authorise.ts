/** How long to wait for an answer after the person has returned from the window, in milliseconds. */
const SILENCE = 1000;

/** The ways in which an authorisation can end. */
interface AuthoriseOutcome {
  allowed(): void;
  /** Access was denied, or the window was closed. */
  not(): void;
  /** The browser blocks new windows. */
  blocked(): void;
}

/** Opens Atlassian's own window if the page has it, otherwise one that is notified of the end in the same way. */
export function openAuthorisation(address: string, ended: AuthoriseOutcome): void {
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
  // a person who closes that window without an answer returns to this one
  window.addEventListener("focus", () => window.setTimeout(() => told || ended.not(), SILENCE), { once: true });
}

function ownWindow(address: string, ended: AuthoriseOutcome): void {
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
  // the last page of the authorisation calls one of these
  window.oauthCallback = { success: finish(ended.allowed), failure: finish(ended.not) };
  const waiting = window.setInterval(() => {
    const here = isHome(opened);
    away ||= !here;
    home = away && here ? home + 1 : 0;
    if (opened.closed) {
      finish(ended.not)();
    } else if (home > 1) {
      // it returned without calling them: let Jira tell whether access was granted
      finish(ended.allowed)();
    }
  }, 500);
}

/** Whether a window shows a page of this wiki. The address of any other page cannot be read. */
function isHome(opened: Window): boolean {
  try {
    return opened.location.host === window.location.host;
  } catch {
    return false;
  }
}
