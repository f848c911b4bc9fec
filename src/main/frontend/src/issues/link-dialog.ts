import { button, create, field } from "../dom";
import { shared } from "../shared-texts";
import { TellWatchers } from "../tell-watchers";
import { Dialog } from "./dialog";
import { dialogTexts } from "./dialog-texts";
import type { LinkRequest } from "./issue-dialogs";
import { issueKey } from "./issue-key";
import { jiraErrorNote } from "./jira-error-note";
import { lozenge } from "./lozenge";
import type { Issue } from "./wire";

const PAUSE = 300;

/** Finds an issue to link, by its key or words of its summary. */
export class LinkDialog {
  private readonly dialog: Dialog;
  private readonly words = create("input", "input", { type: "search", autocomplete: "off", maxlength: "200" });
  private readonly found = create("div", "found");
  private readonly tell = new TellWatchers();
  private timer = 0;
  private latest = 0;

  constructor(private readonly request: LinkRequest) {
    this.dialog = new Dialog(shared.linkIssue(), request.closed);
    this.dialog.show(
      [
        create("p", "about", { dir: "auto" }, request.item.title),
        field(dialogTexts.keyOrWords(), this.words, dialogTexts.keyOrWordsNote()),
        this.found,
      ],
      [this.tell.label, button(shared.cancel(), () => this.dialog.close())],
    );
    this.words.addEventListener("input", () => this.soon());
    this.words.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        this.onEnter();
      } else if (event.key === "Escape") {
        // otherwise the browser would only clear the field
        event.preventDefault();
        this.dialog.close();
      }
    });
    this.words.focus();
  }

  private soon(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.search(), PAUSE);
  }

  private onEnter(): void {
    const key = issueKey(this.words.value);
    if (key) {
      void this.link(key);
    } else {
      void this.search();
    }
  }

  private async search(): Promise<void> {
    window.clearTimeout(this.timer);
    const words = issueKey(this.words.value) ?? this.words.value.trim();
    const number = ++this.latest;
    if (words.length < 2) {
      this.found.replaceChildren();
      return;
    }
    this.dialog.say(shared.searching());
    const reply = await this.request.rest.search(words);
    if (number !== this.latest || !this.dialog.isOpen) {
      return;
    }
    this.dialog.say("");
    if (!reply.ok) {
      this.dialog.say(reply.message, true);
    } else if (reply.value.trouble) {
      this.found.replaceChildren(jiraErrorNote(reply.value.trouble, () => void this.search()));
    } else {
      this.show(reply.value.issues);
    }
  }

  private show(issues: Issue[]): void {
    if (issues.length === 0) {
      this.found.replaceChildren();
      this.dialog.say(dialogTexts.nothingFound());
      return;
    }
    const list = create("ul", "choices");
    for (const issue of issues) {
      const choice = create("button", "choice", { type: "button" }, create("strong", "", {}, issue.key), " ");
      choice.append(create("span", "choice-summary", { dir: "auto" }, issue.summary ?? ""), " ", lozenge(issue));
      choice.addEventListener("click", () => void this.link(issue.key));
      list.append(create("li", "", {}, choice));
    }
    this.found.replaceChildren(list);
  }

  private async link(key: string): Promise<void> {
    this.dialog.say(shared.saving());
    this.dialog.busy(true);
    const problem = await this.request.link(key, this.tell.isOn);
    this.dialog.busy(false);
    if (problem === null) {
      this.dialog.close();
    } else {
      this.dialog.say(problem, true);
    }
  }
}
