import { fill } from "../dom";
import { shared } from "../shared-texts";
import { dismiss, isDismissed } from "./dismissed-notices";
import type { CreatedIssue } from "./issue-dialogs";
import { BATCH, type IssueLinks, listed, type Saving } from "./issue-links";
import { linkTexts } from "./link-texts";
import type { MapPage } from "./map-page";
import type { Pending, PendingLinks } from "./pending";
import type { Rest } from "./rest";
import { rotatingSample } from "./rotating-sample";
import type { Note, Summary } from "./summary";
import type { Tracking } from "./tracking";
import type { Item } from "./wire";

/**
 * Links that were begun and not finished: issues that were created or requested before a reload and are not in the
 * file, and issues that do not link back. Offers to finish them above the map.
 */
export class UnfinishedLinks {
  /**
   * The number of open dialogs that create issues. They may finish links themselves, so nothing is offered meanwhile.
   */
  openDialogs = 0;
  private checked = false;
  /** The last link that was removed, and not restored yet. */
  private unlinked: { item: Item; key: string } | null = null;
  /** What does not work because the plugin is missing in Jira; empty once the person has dismissed this notice. */
  private notice = "";

  constructor(
    private readonly links: IssueLinks,
    private readonly rest: Pick<Rest, "check" | "look">,
    private readonly pending: PendingLinks,
    private readonly tracking: Pick<Tracking, "current" | "ask">,
    private readonly page: Pick<MapPage, "say">,
    private readonly summary: Pick<Summary, "offer">,
  ) {}

  /** Shows what is unfinished. */
  offer(): void {
    const tracked = this.tracking.current;
    if (!tracked?.may.edit || this.openDialogs > 0) {
      return;
    }
    const linked = new Set(tracked.items.flatMap(({ keys }) => keys));
    const finished = this.pending.all().filter(({ key }) => key && linked.has(key));
    this.pending.remove(finished.map(({ intention }) => intention));
    this.summary.offer([...this.unlinkedNotes(), ...this.pendingNotes(), ...this.backLinkNotes()]);
  }

  /**
   * Checks once whether issues link back. On a copy of a page they link to the original; the person can then add links
   * to the copy.
   */
  async check(): Promise<void> {
    const issues = (this.tracking.current?.issues ?? []).filter(({ visible }) => visible);
    if (this.checked || issues.length === 0) {
      return;
    }
    this.checked = true;
    const keys = issues.map(({ key, was }) => was ?? key);
    const reply = await this.rest.check(rotatingSample(keys, BATCH));
    if (reply.ok) {
      const { missing, alone = "" } = reply.value;
      this.links.missing = missing;
      this.notice = isDismissed(alone) ? "" : alone;
      this.offer();
    }
  }

  async linkBack(keys: string[]): Promise<void> {
    const { results, refusal } = await this.links.writeBack(keys, false);
    this.offer();
    this.page.say(refusal ?? (results.map(({ text }) => text).join(" ") || linkTexts.saved()));
    await this.tracking.ask(true);
  }

  /** Links issues that were just created; returns null, or a sentence that says what went wrong. */
  async linkCreated(
    created: CreatedIssue[],
    includeText: boolean,
    tell: boolean,
    saved?: (ids: string[]) => void,
  ): Promise<string | null> {
    const done = fill(linkTexts.createdAnd(), listed(created.map(({ key }) => key)));
    return this.linkAll(created, { includeText, tell, done, ...(saved ? { saved } : {}) });
  }

  /** Removes a link; the reader can restore it. */
  async unlink(item: Item, key: string): Promise<void> {
    const said = fill(linkTexts.unlinked(), key, item.title);
    const problem = await this.links.save([{ edit: "unlink", item, key }], { done: said });
    if (problem === null) {
      this.unlinked = { item, key };
      this.offer();
    } else {
      this.page.say(problem);
    }
  }

  private unlinkedNotes(): Note[] {
    const { unlinked } = this;
    if (!unlinked) {
      return [];
    }
    const { item, key } = unlinked;
    return [
      {
        text: fill(linkTexts.unlinked(), key, item.title),
        ways: [
          { label: linkTexts.undo(), action: () => void this.undoUnlink(item, key) },
          { label: linkTexts.close(), action: () => this.leaveUnlinked() },
        ],
      },
    ];
  }

  private async undoUnlink(item: Item, key: string): Promise<void> {
    const problem = await this.links.save([{ edit: "link", item, key }]);
    if (problem === null) {
      this.leaveUnlinked();
    } else {
      this.page.say(problem);
    }
  }

  private leaveUnlinked(): void {
    this.unlinked = null;
    this.offer();
  }

  private async linkAll(created: CreatedIssue[], saving: Saving & { includeText: boolean }): Promise<string | null> {
    created.forEach((issue) => this.pending.put({ ...issue, includeText: saving.includeText }));
    const edits = created.map(({ item, key, pain }) =>
      pain ? { ...pain, issue: key } : { edit: "link" as const, item, key },
    );
    const problem = await this.links.save(edits, saving);
    if (problem === null) {
      this.pending.remove(created.map(({ intention }) => intention));
    }
    return problem;
  }

  private pendingNotes(): Note[] {
    const pending = this.pending.all();
    const created = pending.filter((issue): issue is CreatedIssue => issue.key !== undefined);
    const notes: Note[] = pending
      .filter(({ key }) => key === undefined)
      .map((asked) => ({
        text: fill(linkTexts.mayHaveBeenMade(), asked.item.title),
        ways: [
          { label: shared.lookAgain(), action: () => void this.look(asked) },
          { label: linkTexts.forget(), action: () => this.forget(asked) },
        ],
      }));
    if (created.length > 0) {
      notes.unshift({
        text: fill(linkTexts.madeNotLinked(), created.map(({ key }) => key).join(", ")),
        ways: [{ label: linkTexts.linkNow(), action: () => void this.linkNow(created) }],
      });
    }
    return notes;
  }

  private backLinkNotes(): Note[] {
    const { missing } = this.links;
    const notes: Note[] = [];
    if (missing.length > 0) {
      notes.push({
        text: fill(linkTexts.notLinkedBack(), missing.join(", ")),
        ways: [{ label: linkTexts.linkBack(), action: () => void this.linkBack(missing) }],
      });
    }
    if (this.notice) {
      notes.push({ text: this.notice, ways: [{ label: linkTexts.heard(), action: () => this.dismissNotice() }] });
    }
    return notes;
  }

  private dismissNotice(): void {
    dismiss(this.notice);
    this.notice = "";
    this.offer();
  }

  private async linkNow(created: CreatedIssue[]): Promise<void> {
    const includeText = created.every((issue) => issue.includeText);
    const problem = await this.linkAll(created, { includeText });
    if (problem !== null) {
      this.page.say(problem);
    }
  }

  /** Checks whether Jira has created an issue by now; if so, links it. */
  private async look(asked: Pending): Promise<void> {
    this.page.say(shared.looking());
    const reply = await this.rest.look(asked.intention);
    if (!reply.ok) {
      this.page.say(reply.message);
    } else if (reply.value.state === "created") {
      await this.linkNow([{ ...asked, key: reply.value.key }]);
    } else if (reply.value.state === "not-asked" && !reply.value.trouble) {
      this.forget(asked);
      this.page.say(shared.notMade());
    } else {
      this.page.say(reply.value.state === "unknown" ? reply.value.message : shared.stillCreating());
    }
  }

  private forget(asked: Pending): void {
    this.pending.remove([asked.intention]);
    this.offer();
  }
}
