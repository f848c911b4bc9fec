import type { MapAddress } from "../address";
import { copy } from "../clipboard";
import { fill } from "../dom";
import { loadPart } from "../load-part";
import { askPage, onAsked, type PageRequests } from "../page-requests";
import { shared } from "../shared-texts";
import { texts } from "../texts";
import { changedIssues } from "./changed-issues";
import { isForCustomers } from "./for-customers";
import { hideIssueFacts, issueBlock } from "./issue-block";
import type { IssueDialogs } from "./issue-dialogs";
import type { LinkChanges } from "./link-changes";
import type { MapPage } from "./map-page";
import { showStatus } from "./overlay";
import { Rest } from "./rest";
import { Summary } from "./summary";
import { Tracking } from "./tracking";
import type { Drift, Item, Tracked } from "./wire";

/**
 * How long the state of the issues may take before the person's permissions are requested separately, in milliseconds.
 */
const SLOW = 1_000;

/** The Jira issues of one map: their status on map and table, and what a person can do about them. */
export class MapIssues {
  private readonly base: string;
  private readonly map: string;
  private readonly rest: Rest;
  private readonly tracking: Tracking;
  private readonly summary: Summary;
  /** Loaded for people who may edit. */
  private changes: LinkChanges | null = null;
  private isLoadingDialogs = false;

  constructor(
    private readonly page: MapPage,
    { base, map }: MapAddress,
  ) {
    this.base = base;
    this.map = map;
    this.summary = new Summary(page.root.querySelector("nav.frontstage-views") !== null);
    this.rest = new Rest(base, map);
    this.tracking = new Tracking(
      this.rest,
      () => page.root.dataset.frontstageVersion ?? "",
      () => page.root.isConnected,
    );
    this.tracking.onChange((tracked, before) => this.show(tracked, before));
    this.listen();
  }

  /** Begins to show what Jira knows. */
  start(): void {
    this.placeSummary();
    void this.tracking.ask();
    window.setTimeout(() => void this.askPermission(), SLOW);
  }

  /** Shows the issues again, because the map is shown at another level. */
  showAgain(): void {
    const { current } = this.tracking;
    if (current) {
      this.show(current, current);
    }
  }

  /** Shows what is known on a new drawing, and requests it again. */
  update(): void {
    this.placeSummary();
    this.showAgain();
    void this.tracking.ask();
  }

  private placeSummary(): void {
    if (isForCustomers(this.page.root)) {
      this.summary.remove();
    } else {
      const { root, drawing } = this.page;
      this.summary.placeBefore(root.querySelector<HTMLElement>(".frontstage-list") ?? drawing.frame);
    }
  }

  /**
   * The part of an item's details about its issues: status, and what can be done. Null for a card that cannot have
   * issues.
   */
  details(item: string, entry: HTMLElement): HTMLElement | null {
    const tracked = isForCustomers(this.page.root) ? null : this.tracking.current;
    const found = tracked?.items.find((other) => other.item.id === item);
    if (!tracked || !found) {
      return null;
    }
    hideIssueFacts(entry, found.keys);
    return issueBlock(tracked, found, {
      create: () => this.create([item]),
      link: () => this.link(found.item),
      unlink: (key) => void this.change(({ unfinished }) => unfinished.unlink(found.item, key)),
    });
  }

  private listen(): void {
    const { summary } = this;
    onAsked(this.page.root, "create", (items) => this.create(items));
    onAsked(this.page.root, "createWithPain", (asked) => this.create([], this.page.keepFocus(), asked));
    onAsked(this.page.root, "refresh", () => void this.refresh());
    summary.on("refresh", () => void this.refresh());
    summary.on("progressOpened", () => void this.change(({ unfinished }) => unfinished.check()));
    summary.on("createSeveral", () => this.chooseSeveral());
    summary.on("copyJql", () => void this.copyJql());
    summary.on("repair", (drift) => void this.change((changes) => this.repair(drift, changes)));
    const edit = (kind: "put-back" | "leave-out", lost: { item: Item; key: string }[]): void =>
      void this.change(({ links }) => links.edit(lost.map(({ item, key }) => ({ edit: kind, item, key }))));
    summary.on("putBack", (lost) => edit("put-back", lost));
    summary.on("leaveOut", (lost) => edit("leave-out", lost));
    summary.on("goTo", (item) => this.page.goTo(item));
  }

  /** Requests the permissions, so that people who may edit need not wait for a slow Jira. */
  private async askPermission(): Promise<void> {
    const reply = this.tracking.current ? null : await this.rest.may();
    if (reply?.ok && reply.value.edit) {
      this.page.allowEditing();
    }
  }

  private show(tracked: Tracked, before: Tracked | null): void {
    if (tracked.may.edit) {
      this.page.allowEditing();
    }
    if (!isForCustomers(this.page.root)) {
      showStatus(this.page.root, this.page.drawing.body, tracked);
      this.summary.show(tracked);
    }
    if (tracked.may.edit) {
      void this.loadChanges().then((changes) => changes?.unfinished.offer());
    }
    askPage(this.page.root, "tracked", tracked);
    this.page.refreshDetails();
    const changed = changedIssues(before, tracked);
    if (changed.length > 0) {
      this.page.say(fill(texts.changed(), changed.join(", ")));
    }
  }

  private chooseSeveral(): void {
    const focus = this.page.keepFocus();
    const items = this.tracking.current?.items ?? [];
    void this.open((dialogs) => dialogs.choose(items, focus, (chosen) => this.create(chosen, focus)));
  }

  /** @param unsaved a pain that is saved together with its issue, instead of items of the map */
  private create(items: string[], focus = this.page.keepFocus(), unsaved?: PageRequests["createWithPain"]): void {
    void this.open((dialogs, { pending, unfinished }) => {
      unfinished.openDialogs++;
      dialogs.create({
        rest: this.rest,
        pending,
        items,
        ...(unsaved ? { pain: unsaved.pain } : {}),
        link: (created, includeText, tell) =>
          unfinished.linkCreated(created, includeText, tell, ([id]) => id && unsaved?.saved(id)),
        closed: () => {
          unfinished.openDialogs--;
          focus();
          unfinished.offer();
          // while the dialog was open, Jira may have been authorised
          if (this.tracking.current?.trouble) {
            void this.tracking.ask();
          }
        },
      });
    });
  }

  private link(item: Item): void {
    const closed = this.page.keepFocus();
    void this.open((dialogs, { links }) => {
      const link = (key: string, tell: boolean): Promise<string | null> =>
        links.save([{ edit: "link", item, key }], { tell });
      dialogs.link({ rest: this.rest, item, link, closed });
    });
  }

  /** Loads the dialogs if necessary. A second click meanwhile does not open a second one. */
  private async open(show: (dialogs: IssueDialogs, changes: LinkChanges) => void): Promise<void> {
    if (this.isLoadingDialogs) {
      return;
    }
    this.isLoadingDialogs = true;
    const [dialogs, changes] = await Promise.all([loadPart(this.base, "issue-dialogs"), this.loadChanges()]);
    this.isLoadingDialogs = false;
    if (dialogs && changes) {
      show(dialogs, changes);
    } else {
      this.page.say(shared.wikiAway());
    }
  }

  private async change(act: (changes: LinkChanges) => Promise<void> | void): Promise<void> {
    const changes = await this.loadChanges();
    if (changes) {
      await act(changes);
    } else {
      this.page.say(shared.wikiAway());
    }
  }

  private async loadChanges(): Promise<LinkChanges | null> {
    const make = await loadPart(this.base, "issue-links");
    this.changes ??= make?.(this.map, this.rest, this.tracking, this.page, this.summary) ?? null;
    return this.changes;
  }

  private async repair({ item, key, offer }: Drift, { links, unfinished }: LinkChanges): Promise<void> {
    if (offer?.action === "mark-fixed" && item) {
      await links.edit([{ edit: "fixed", item }]);
    } else if (offer?.action === "update-key" && item && key && offer.with) {
      await links.edit([{ edit: "replace", item, key, with: offer.with }]);
    } else if (key) {
      await unfinished.linkBack([key]);
    }
  }

  private async refresh(): Promise<void> {
    const before = this.tracking.current;
    const reply = await this.tracking.ask(true);
    if (!reply.ok) {
      this.page.say(reply.message);
    } else if (reply.value.trouble) {
      // its note may be out of view
      this.page.say(reply.value.trouble.message);
    } else if (changedIssues(before, reply.value).length === 0) {
      this.page.say(texts.refreshed());
    }
  }

  private async copyJql(): Promise<void> {
    const jql = this.tracking.current?.jql ?? "";
    this.page.say((await copy(jql)) ? texts.jqlCopied() : texts.notCopied());
  }
}
