import { copy } from "../clipboard";
import { texts } from "../texts";
import { CreateDialog, type Made } from "./create-dialog";
import { Dialog } from "./dialog";
import { element, fill, link, press } from "./element";
import { LinkDialog } from "./link-dialog";
import { lozenge } from "./lozenge";
import { Overlay } from "./overlay";
import { PendingLinks } from "./pending";
import { Rest } from "./rest";
import { Summary } from "./summary";
import { Tracking } from "./tracking";
import type { Drift, Edit, Issue, Item, Tracked } from "./wire";

/** As many link-backs as one request writes. */
const AT_ONCE = 20;

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
  /** Draws the map anew and goes to the item; false where that cannot be done. */
  redraw(item: string | undefined): Promise<boolean>;
}

/** The Jira issues of one map: their status on map and table, and what a person can do about them. */
export class MapIssues {
  private readonly rest: Rest;
  private readonly tracking: Tracking;
  private readonly overlay: Overlay;
  private readonly summary: Summary;
  private readonly pending: PendingLinks;
  private checked = false;

  constructor(
    private readonly host: Host,
    base: string,
    map: string,
    version: string,
  ) {
    this.rest = new Rest(base, map);
    this.pending = new PendingLinks(map);
    this.tracking = new Tracking(this.rest, version, () => host.root.isConnected);
    this.overlay = new Overlay(host.root, host.body);
    this.summary = new Summary(host.frame, {
      refresh: () => void this.refresh(),
      checkLinksBack: () => void this.checkLinksBack(),
      createSeveral: () => this.chooseSeveral(),
      copyJql: () => void this.copyJql(),
      act: (drift) => void this.act(drift),
      putBack: (links) => void this.edit(links.map(({ item, key }) => ({ edit: "put-back", item, key }))),
      leaveOut: (links) => void this.edit(links.map(({ item, key }) => ({ edit: "leave-out", item, key }))),
      goTo: (item) => host.goTo(item),
    });
    this.tracking.onChange((tracked) => {
      this.overlay.show(tracked);
      this.summary.show(tracked);
      this.offerPending(tracked);
      host.refreshDetails();
    });
    void this.tracking.ask();
  }

  /** What the details panel adds for an item: its issues with status, and what can be done. Nothing for what no issue can mend. */
  details(item: string, entry: HTMLElement): HTMLElement | null {
    const tracked = this.tracking.current;
    const found = tracked?.items.find((other) => other.item.id === item);
    if (!tracked || !found) {
      return null;
    }
    // the list says it all, and of every issue
    entry.querySelectorAll(".frontstage-laid").forEach((copied) => copied.remove());
    const block = element("div", "issue-block");
    const list = element("ul", "issue-list");
    for (const key of found.keys) {
      const issue = tracked.issues.find((other) => other.key === key || other.was === key);
      list.append(this.issue(found.item, key, issue, tracked.may.edit));
    }
    block.append(list);
    if (tracked.may.edit && tracked.jira) {
      block.append(
        element(
          "div",
          "issue-actions",
          {},
          press(texts.createIssue(), () => this.create([item]), "primary"),
          press(texts.linkIssue(), () => this.link(found.item)),
        ),
      );
    } else if (tracked.may.edit && tracked.trouble) {
      block.append(element("p", "note", {}, tracked.trouble.message));
    }
    return block;
  }

  private issue(item: Item, key: string, issue: Issue | undefined, mayEdit: boolean): HTMLElement {
    const line = element("li", "issue-line");
    line.append(issue?.address ? link(issue.address, issue.key) : key);
    if (issue) {
      line.append(" ", lozenge(issue));
      if (issue.visible) {
        const more = [issue.type, issue.assignee ?? texts.nobody()].filter(Boolean).join(" · ");
        line.append(element("div", "issue-summary", { dir: "auto" }, issue.summary ?? ""), element("div", "note", {}, more));
      }
      if (issue.was) {
        line.append(element("div", "note", {}, fill(texts.was(), issue.was)));
      }
    }
    if (mayEdit) {
      line.append(press(fill(texts.unlink(), key), () => void this.unlink(item, key), "link"));
    }
    return line;
  }

  private create(items: string[]): void {
    new CreateDialog(this.rest, items, (made, includeText) => this.linkMade(made, includeText));
  }

  private async linkMade(made: Made[], includeText: boolean): Promise<string | null> {
    made.forEach(({ intention, item, key }) => this.pending.put({ intention, item, key }));
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
    new LinkDialog(this.rest, item, (key) => this.save([{ edit: "link", item, key }], false));
  }

  private unlink(item: Item, key: string): Promise<void> {
    return this.edit([{ edit: "unlink", item, key }]);
  }

  private async edit(edits: Edit[]): Promise<void> {
    const problem = await this.save(edits, false);
    this.host.say(problem ?? texts.saved());
  }

  /** One new version of the file for all of them, then the links back in Jira; a sentence says what could not be done. */
  private async save(edits: Edit[], includeText: boolean): Promise<string | null> {
    const reply = await this.rest.edit(edits);
    if (!reply.ok) {
      return reply.message;
    }
    const keys = [...new Set(edits.flatMap((edit) => ("key" in edit ? [edit.key, ...("with" in edit ? [edit.with] : [])] : [])))];
    const notes = reply.value.results.filter(({ done }) => !done).map(({ text }) => text);
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      notes.push(...(await this.writeBack(keys.slice(from, from + AT_ONCE), includeText)));
    }
    if (!(await this.host.redraw(edits[0]?.item.id))) {
      await this.tracking.ask(true);
    }
    return notes.length > 0 ? notes.join(" ") : null;
  }

  /** A link back that could not be written is no failure: it is said, and offered as a repair later. */
  private async writeBack(keys: string[], includeText: boolean): Promise<string[]> {
    const reply = await this.rest.writeBack(keys, includeText);
    if (!reply.ok) {
      return [];
    }
    const failed = reply.value.results.filter(({ done }) => !done);
    if (failed.length > 0) {
      this.host.say(failed.map(({ text }) => text).join(" "));
    }
    return [];
  }

  private async act(drift: Drift): Promise<void> {
    const { item, key, offer } = drift;
    if (offer?.action === "mark-fixed" && item) {
      await this.edit([{ edit: "fixed", item }]);
    } else if (offer?.action === "update-key" && item && key && offer.with) {
      await this.edit([{ edit: "replace", item, key, with: offer.with }]);
    } else if (key) {
      const reply = await this.rest.writeBack([key], false);
      this.host.say(reply.ok ? (reply.value.results[0]?.text ?? texts.saved()) : reply.message);
      await this.tracking.ask(true);
    }
  }

  /** A copy of a page shows the issues of its file, and they point to the original: said once, with an offer to link here too. */
  private async checkLinksBack(): Promise<void> {
    const keys = (this.tracking.current?.issues ?? []).filter(({ visible }) => visible).map(({ key }) => key);
    if (this.checked || keys.length === 0) {
      return;
    }
    this.checked = true;
    const reply = await this.rest.check(keys.slice(0, AT_ONCE));
    if (reply.ok && reply.value.missing.length > 0) {
      const { missing } = reply.value;
      this.summary.offer(fill(texts.notLinkedBack(), missing.join(", ")), texts.linkBack(), () => {
        void this.rest.writeBack(missing, false).then((written) => {
          this.host.say(written.ok ? written.value.results.map(({ text }) => text).join(" ") : written.message);
          void this.tracking.ask(true);
        });
      });
    }
  }

  private async refresh(): Promise<void> {
    const reply = await this.tracking.ask(true);
    this.host.say(reply.ok ? texts.refreshed() : reply.message);
  }

  private async copyJql(): Promise<void> {
    const jql = this.tracking.current?.jql ?? "";
    this.host.say((await copy(jql)) ? texts.jqlCopied() : texts.notCopied());
  }

  /** Which pain points and opportunities: those without issue are ticked. */
  private chooseSeveral(): void {
    const items = this.tracking.current?.items ?? [];
    const boxes = items.map(({ item, keys, text }) => {
      const box = element("input", "", { type: "checkbox", value: item.id });
      box.checked = keys.length === 0;
      return { box, row: element("li", "", {}, element("label", "check", { dir: "auto" }, box, ` ${item.title} (${item.stepTitle}) – ${text}`)) };
    });
    const dialog = new Dialog(texts.createSeveral());
    const next = (): void => {
      const chosen = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
      if (chosen.length === 0) {
        dialog.say(texts.nothingChosen(), true);
        return;
      }
      dialog.close();
      this.create(chosen);
    };
    dialog.show(
      [element("ul", "choices", {}, ...boxes.map(({ row }) => row))],
      [press(texts.next(), next, "primary"), press(texts.cancel(), () => dialog.close())],
    );
    boxes[0]?.box.focus();
  }

  /** Issues that were made before a reload and never reached the file. */
  private offerPending(tracked: Tracked): void {
    const known = new Set(tracked.items.flatMap(({ keys }) => keys));
    const open = this.pending.all();
    this.pending.remove(open.filter(({ key }) => key && known.has(key)).map(({ intention }) => intention));
    const made = this.pending.all().flatMap(({ intention, item, key }) => (key ? [{ intention, item, key }] : []));
    if (made.length > 0 && tracked.may.edit) {
      this.summary.offer(fill(texts.madeNotLinked(), made.map(({ key }) => key).join(", ")), texts.linkNow(), () => {
        void this.linkMade(made, false).then((problem) => this.host.say(problem ?? texts.saved()));
      });
    }
  }
}
