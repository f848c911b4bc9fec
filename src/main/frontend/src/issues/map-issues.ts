import { copy } from "../clipboard";
import { load } from "../load";
import { shared } from "../shared-texts";
import { texts } from "../texts";
import { changes } from "./changes";
import type { Made } from "./create-dialog";
import type { Dialogs } from "./dialogs";
import { fill } from "./element";
import { hear, isHeard } from "./heard";
import { issueBlock, withoutIssues } from "./issue-block";
import { Overlay } from "./overlay";
import { type Pending, PendingLinks } from "./pending";
import { Rest } from "./rest";
import { someOf } from "./some-of";
import { type Note, type Opened, Summary } from "./summary";
import { Tracking } from "./tracking";
import type { Drift, Edit, Item, Tracked, Written } from "./wire";

/** As many link-backs as one request writes. */
const AT_ONCE = 20;

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
export class MapIssues {
  private readonly rest: Rest;
  private readonly tracking: Tracking;
  private readonly overlay: Overlay;
  private readonly summary: Summary;
  private readonly pending: PendingLinks;
  private readonly opened: Opened;
  private checked: boolean;
  /** Whether the dialogs are on their way. */
  private loading = false;
  /** Issues that do not mention the map, once that is known. */
  private missing: string[];
  /** What is missing where Jira does not have the plugin, until the person has heard of it. */
  private alone: string;
  /** The same of the map as it was drawn anew. */
  private next: MapIssues | null = null;

  /** @param before the same of the map before it was drawn anew: what it knew holds until Jira says otherwise */
  constructor(
    private readonly host: Host,
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
    this.checked = before?.checked ?? false;
    this.missing = before?.missing ?? [];
    this.alone = before?.alone ?? "";
    this.tracking = new Tracking(this.rest, version, () => host.root.isConnected);
    this.overlay = new Overlay(host.root, host.body);
    this.summary = new Summary(
      host.frame,
      {
        refresh: () => void this.refresh(),
        checkLinksBack: () => void this.checkLinksBack(),
        createSeveral: () => this.chooseSeveral(),
        copyJql: () => void this.copyJql(),
        act: (drift) => void this.act(drift),
        putBack: (links) => void this.edit(links.map(({ item, key }) => ({ edit: "put-back", item, key }))),
        leaveOut: (links) => void this.edit(links.map(({ item, key }) => ({ edit: "leave-out", item, key }))),
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
    this.offerWhatIsLeft();
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
      made: (made: Made[], includeText: boolean) => this.newest().linkMade(made, includeText),
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
    this.offerWhatIsLeft();
    if (this.tracking.current?.trouble) {
      void this.tracking.ask();
    }
  }

  private async linkMade(made: Made[], includeText: boolean): Promise<string | null> {
    made.forEach((one) => this.pending.put({ ...one, includeText }));
    const problem = await this.save(
      made.map(({ item, key }) => ({ edit: "link", item, key })),
      includeText,
    );
    if (problem === null) {
      this.pending.remove(made.map(({ intention }) => intention));
    }
    return problem;
  }

  private link(item: Item): void {
    const back = this.host.keepFocus();
    void this.open((dialogs) => dialogs.link(this.rest, item, back, (key) => this.newest().save([{ edit: "link", item, key }], false)));
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
    return this.edit([{ edit: "unlink", item, key }]);
  }

  private async edit(edits: Edit[]): Promise<void> {
    const problem = await this.save(edits, false);
    if (problem !== null) {
      this.host.say(problem);
    }
  }

  /** One new version of the file for all of them, then the links back in Jira; a sentence says what could not be done. */
  private async save(edits: Edit[], includeText: boolean): Promise<string | null> {
    const reply = await this.rest.edit(edits);
    if (!reply.ok) {
      return reply.message;
    }
    const keys = [...new Set(edits.flatMap((edit) => ("key" in edit ? [edit.key, ...("with" in edit ? [edit.with] : [])] : [])))];
    const notes = reply.value.results.filter(({ done }) => !done).map(({ text }) => text);
    const open: string[] = [];
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const { results } = await this.writeBack(keys.slice(from, from + AT_ONCE), includeText);
      open.push(...results.filter(({ done }) => !done).map(({ text }) => text));
    }
    if (!(await this.host.redraw())) {
      await this.tracking.ask(true);
    }
    if (notes.length > 0) {
      return notes.join(" ");
    }
    this.host.say([texts.saved(), ...open].join(" "));
    return null;
  }

  /** A link back that could not be written is no failure: it is said, and offered as a repair later. */
  private async writeBack(keys: string[], includeText: boolean): Promise<{ results: Written["results"]; refusal?: string }> {
    const reply = await this.rest.writeBack(keys, includeText);
    if (!reply.ok) {
      return { results: [], refusal: reply.message };
    }
    const { results } = reply.value;
    this.missing = this.missing.filter((key) => !results.some((result) => result.done && result.key === key));
    return { results };
  }

  private async act(drift: Drift): Promise<void> {
    const { item, key, offer } = drift;
    if (offer?.action === "mark-fixed" && item) {
      await this.edit([{ edit: "fixed", item }]);
    } else if (offer?.action === "update-key" && item && key && offer.with) {
      await this.edit([{ edit: "replace", item, key, with: offer.with }]);
    } else if (key) {
      await this.linkBack([key]);
    }
  }

  /** A copy of a page shows the issues of its file, and they point to the original: said once, with an offer to link here too. */
  private async checkLinksBack(): Promise<void> {
    const keys = (this.tracking.current?.issues ?? []).filter(({ visible }) => visible).map(({ key, was }) => was ?? key);
    if (this.checked || keys.length === 0) {
      return;
    }
    this.checked = true;
    const reply = await this.rest.check(someOf(keys, AT_ONCE));
    if (reply.ok) {
      const { missing, alone = "" } = reply.value;
      this.missing = missing;
      this.alone = isHeard(alone) ? "" : alone;
      this.offerWhatIsLeft();
    }
  }

  private async linkBack(keys: string[]): Promise<void> {
    const { results, refusal } = await this.writeBack(keys, false);
    this.offerWhatIsLeft();
    this.host.say(refusal ?? (results.map(({ text }) => text).join(" ") || texts.saved()));
    await this.tracking.ask(true);
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

  /** What was begun before a reload and never reached the file, and issues that do not mention the map. */
  private offerWhatIsLeft(): void {
    const tracked = this.tracking.current;
    if (!tracked?.may.edit || this.opened.dialogs > 0) {
      return;
    }
    const notes: Note[] = [];
    const known = new Set(tracked.items.flatMap(({ keys }) => keys));
    this.pending.remove(
      this.pending
        .all()
        .filter(({ key }) => key && known.has(key))
        .map(({ intention }) => intention),
    );
    const open = this.pending.all();
    const made = open.filter((one): one is Made => one.key !== undefined);
    if (made.length > 0) {
      notes.push({
        text: fill(texts.madeNotLinked(), made.map(({ key }) => key).join(", ")),
        ways: [{ label: texts.linkNow(), action: () => void this.linkNow(made) }],
      });
    }
    for (const wished of open.filter(({ key }) => key === undefined)) {
      notes.push({
        text: fill(texts.mayHaveBeenMade(), wished.item.title),
        ways: [
          { label: shared.lookAgain(), action: () => void this.look(wished) },
          { label: texts.forget(), action: () => this.forget(wished) },
        ],
      });
    }
    if (this.missing.length > 0) {
      const keys = this.missing;
      notes.push({
        text: fill(texts.notLinkedBack(), keys.join(", ")),
        ways: [{ label: texts.linkBack(), action: () => void this.linkBack(keys) }],
      });
    }
    if (this.alone) {
      notes.push({ text: this.alone, ways: [{ label: texts.heard(), action: () => this.hear() }] });
    }
    this.summary.leave(notes);
  }

  private hear(): void {
    hear(this.alone);
    this.alone = "";
    this.offerWhatIsLeft();
  }

  private async linkNow(made: Made[]): Promise<void> {
    const problem = await this.linkMade(made, made.every(({ includeText }) => includeText));
    if (problem !== null) {
      this.host.say(problem);
    }
  }

  /** Whether Jira has made what it was asked for; if so, it is linked. */
  private async look(wished: Pending): Promise<void> {
    this.host.say(shared.looking());
    const reply = await this.rest.look(wished.intention);
    if (!reply.ok) {
      this.host.say(reply.message);
    } else if (reply.value.state === "created") {
      await this.linkNow([{ ...wished, key: reply.value.key }]);
    } else if (reply.value.state === "not-asked" && !reply.value.trouble) {
      this.forget(wished);
      this.host.say(shared.notMade());
    } else {
      this.host.say(reply.value.state === "unknown" ? reply.value.message : shared.stillCreating());
    }
  }

  private forget(wished: Pending): void {
    this.pending.remove([wished.intention]);
    this.offerWhatIsLeft();
  }
}
