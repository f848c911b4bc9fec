import { copy } from "../clipboard";
import { load } from "../load";
import { shared } from "../shared-texts";
import { texts } from "../texts";
import { changes } from "./changes";
import type { Made } from "./create-dialog";
import type { Dialogs } from "./dialogs";
import { fill } from "./element";
import { issueBlock, withoutIssues } from "./issue-block";
import { checkLinksBack, type Known, type LeftDesk, linkBack, linkMade, offerWhatIsLeft } from "./left-over";
import { editLinks, saveLinks } from "./links";
import { Overlay } from "./overlay";
import { PendingLinks } from "./pending";
import { Rest } from "./rest";
import { type Opened, Summary } from "./summary";
import { Tracking } from "./tracking";
import type { Drift, Item, Tracked } from "./wire";

/** As long as what the person may do comes with the status of the issues, in milliseconds. */
const SLOW = 1_000;

/** What the map around it lends to this: where it is, and how it speaks. */
export interface Host {
  root: HTMLElement;
  /** What is above it stands above the map. */
  frame: HTMLElement;
  body: SVGSVGElement;
  say(text: string): void;
  goTo(item: string): void;
  /** Shows what the details panel shows of an item's issues anew. */
  refreshDetails(): void;
  /** Draws the map anew, as the reader has it; false where that cannot be done. */
  redraw(): Promise<boolean>;
  /** Remembers where the focus is, for what puts it there again. */
  keepFocus(): () => void;
  /** The person may change the map; may be said again. */
  letEdit(): void;
}

/** The Jira issues of one map: their status on map and table, and what a person can do about them. */
export class MapIssues implements LeftDesk {
  readonly rest: Rest;
  readonly tracking: Tracking;
  private readonly overlay: Overlay;
  readonly summary: Summary;
  readonly pending: PendingLinks;
  readonly opened: Opened;
  readonly known: Known;
  /** Whether the dialogs are on their way. */
  private loading = false;
  /** The same of the map as it was drawn anew. */
  private next: MapIssues | null = null;

  /** @param before the same of the map before it was drawn anew: what it knew holds until Jira says otherwise */
  constructor(
    readonly host: Host,
    private readonly base: string,
    map: string,
    version: string,
    private readonly before: MapIssues | null,
  ) {
    this.rest = new Rest(base, map);
    this.pending = new PendingLinks(map);
    this.opened = before?.opened ?? { progress: false, drift: false, dialogs: 0 };
    if (before) {
      before.next = this;
    }
    this.known = before?.known ?? { checked: false, missing: [], alone: "" };
    this.tracking = new Tracking(this.rest, version, () => host.root.isConnected);
    this.overlay = new Overlay(host.root, host.body);
    this.summary = new Summary(
      host.frame,
      {
        refresh: () => void this.refresh(),
        checkLinksBack: () => void checkLinksBack(this),
        createSeveral: () => this.chooseSeveral(),
        copyJql: () => void this.copyJql(),
        act: (drift) => void this.act(drift),
        putBack: (links) => void editLinks(this, links.map(({ item, key }) => ({ edit: "put-back", item, key }))),
        leaveOut: (links) => void editLinks(this, links.map(({ item, key }) => ({ edit: "leave-out", item, key }))),
        goTo: (item) => host.goTo(item),
      },
      this.opened,
    );
    this.tracking.onChange((tracked, earlier) => this.show(tracked, earlier));
  }

  /** Begins to show what Jira says. */
  start(): void {
    const known = this.before?.tracking.current;
    if (known) {
      this.tracking.begin(known);
    }
    void this.tracking.ask();
    window.setTimeout(() => void this.letEdit(), SLOW);
  }

  /** Whoever may change the map need not wait for a slow Jira. */
  private async letEdit(): Promise<void> {
    const reply = this.tracking.current ? null : await this.rest.may();
    if (reply?.ok && reply.value.edit) {
      this.host.letEdit();
    }
  }

  private show(tracked: Tracked, before: Tracked | null): void {
    if (tracked.may.edit) {
      this.host.letEdit();
    }
    this.overlay.show(tracked);
    this.summary.show(tracked);
    offerWhatIsLeft(this);
    this.host.refreshDetails();
    const changed = changes(before, tracked);
    if (changed.length > 0) {
      this.host.say(fill(texts.changed(), changed.join(", ")));
    }
  }

  /** What the details panel adds for an item: its issues with status, and what can be done. Nothing for what no issue can mend. */
  details(item: string, entry: HTMLElement): HTMLElement | null {
    const tracked = this.tracking.current;
    const found = tracked?.items.find((other) => other.item.id === item);
    if (!tracked || !found) {
      return null;
    }
    withoutIssues(entry, found.keys);
    return issueBlock(tracked, found, {
      create: () => this.create([item]),
      link: () => this.link(found.item),
      unlink: (key) => void this.unlink(found.item, key),
    });
  }

  private chooseSeveral(): void {
    const back = this.host.keepFocus();
    void this.open((dialogs) => dialogs.choose(this.tracking.current?.items ?? [], back, (items) => this.create(items, back)));
  }

  private create(items: string[], back = this.host.keepFocus()): void {
    const desk = {
      rest: this.rest,
      pending: this.pending,
      back: () => {
        this.opened.dialogs--;
        back();
        this.newest().afterDialog();
      },
      // after the first of them the map may be drawn anew while the dialog is open
      made: (made: Made[], includeText: boolean) => linkMade(this.newest(), made, includeText),
    };
    void this.open((dialogs) => {
      this.opened.dialogs++;
      dialogs.create(desk, items);
    });
  }

  private newest(): MapIssues {
    return this.next?.newest() ?? this;
  }

  /** In the dialog Jira may have been allowed what it was not before. */
  private afterDialog(): void {
    offerWhatIsLeft(this);
    if (this.tracking.current?.trouble) {
      void this.tracking.ask();
    }
  }

  private link(item: Item): void {
    const back = this.host.keepFocus();
    void this.open((dialogs) => dialogs.link(this.rest, item, back, (key) => saveLinks(this.newest(), [{ edit: "link", item, key }], false)));
  }

  /** The dialogs are loaded when the first is wanted; who presses twice meanwhile gets one. */
  private async open(show: (dialogs: Dialogs) => void): Promise<void> {
    if (this.loading) {
      return;
    }
    this.loading = true;
    try {
      if (!window.frontstageDialogs) {
        await load(this.base, "issue-dialogs");
      }
    } catch {
      // said below
    }
    this.loading = false;
    if (window.frontstageDialogs) {
      show(window.frontstageDialogs);
    } else {
      this.host.say(shared.wikiAway());
    }
  }

  private unlink(item: Item, key: string): Promise<void> {
    return editLinks(this, [{ edit: "unlink", item, key }]);
  }

  private async act(drift: Drift): Promise<void> {
    const { item, key, offer } = drift;
    if (offer?.action === "mark-fixed" && item) {
      await editLinks(this, [{ edit: "fixed", item }]);
    } else if (offer?.action === "update-key" && item && key && offer.with) {
      await editLinks(this, [{ edit: "replace", item, key, with: offer.with }]);
    } else if (key) {
      await linkBack(this, [key]);
    }
  }

  private async refresh(): Promise<void> {
    const before = this.tracking.current;
    const reply = await this.tracking.ask(true);
    if (!reply.ok) {
      this.host.say(reply.message);
    } else if (reply.value.trouble) {
      // the note may stand below the fold
      this.host.say(reply.value.trouble.message);
    } else if (changes(before, reply.value).length === 0) {
      this.host.say(texts.refreshed());
    }
  }

  private async copyJql(): Promise<void> {
    const jql = this.tracking.current?.jql ?? "";
    this.host.say((await copy(jql)) ? texts.jqlCopied() : texts.notCopied());
  }
}
