import { element, fill, press } from "../issues/element";
import { smallestChange } from "./arrange/change";
import { texts as arrangeTexts } from "./arrange/texts";
import { Choices } from "./choices";
import { Code } from "./code";
import { Company } from "./company";
import { browserStore, Drafts } from "./draft";
import { Guide } from "./guide";
import { importButton } from "./import-button";
import { Newest } from "./newest";
import { Pane } from "./pane";
import { itemAt } from "./places";
import { ProblemList } from "./problem-list";
import { Quiet } from "./quiet";
import { type Fault, type Reply, TextRest } from "./rest";
import { texts } from "./texts";
import type { MapText, Place, Seen } from "./wire";

/** As long as one must not have typed for the map to be drawn anew, in milliseconds. */
const PAUSE = 150;

/** As long as one must not have typed for a change of the map to be made in the text that one types in, in milliseconds. */
const QUIET = 500;

/** What the page has for the editor. */
export interface EditorHost {
  base: string;
  map: string;
  /** As the macro shows it. */
  view: string;
  without: string[];
  /** Draws the map on the page anew, once something is saved. */
  saved: () => void;
}

/** The text on the left, the map on the right, in a layer over the page. What is written stays in the browser until it is saved. */
export class MapEditor {
  private readonly world = element("div", "editor", { role: "dialog", "aria-modal": "true", "aria-label": texts.editor(), tabindex: "-1" });
  private readonly frame = element("div", "", { class: "frontstage" }, this.world);
  private readonly status = element("p", "edit-status", { role: "status" });
  private readonly meaning = element("p", "edit-meant", { role: "status" });
  private readonly notice = element("div", "edit-notice", { role: "status" });
  private readonly others = element("p", "edit-others", { role: "status" });
  private readonly comment = element("input", "edit-comment", { type: "text", maxlength: "200", placeholder: texts.comment(), "aria-label": texts.comment() });
  private readonly saveButton = press(texts.save(), () => void this.save(), "primary");
  private readonly pane: Pane;
  private readonly problems: ProblemList;
  private readonly code: Code;
  /** Whether the text was JSON at the beginning; else YAML. It is written on in that syntax. */
  private readonly json: boolean;
  private readonly preview: Newest<string, Reply<Seen>>;
  private readonly quiet = new Quiet(QUIET);
  private readonly guide = new Guide(browserStore(), (index) => this.code.goTo(index));
  private readonly company: Company;
  private readonly opener = document.activeElement;
  private readonly drafts: Drafts;
  private covered: Element[] = [];
  private places: Place[] = [];
  /** Of which text the map is that is shown; null: the newest text gives none. */
  private shown: string | null = null;
  private led = false;
  private savedText: string;
  private state: string;
  private busy = false;

  /** Opens the editor, or says why not. */
  static async open(host: EditorHost): Promise<string | null> {
    const rest = new TextRest(host.base, host.map);
    const reply = await rest.text();
    if (!reply.ok) {
      return reply.fault.message;
    }
    new MapEditor(host, rest, reply.value);
    return null;
  }

  private constructor(
    private readonly host: EditorHost,
    private readonly rest: TextRest,
    private readonly file: MapText,
  ) {
    this.savedText = file.text;
    this.state = file.state;
    this.drafts = new Drafts(browserStore(), host.base, person(), host.map);
    this.pane = new Pane({
      text: () => this.code.text,
      isFresh: () => this.shown === this.code.text,
      refresh: () => this.refresh(),
      quiet: () => this.quiet.comes(),
      ask: (text, edit) => this.rest.preview(text, this.host, undefined, [edit]),
      take: (seen) => this.take(seen),
      goTo: (index, focus) => this.lead(() => this.code.goTo(index, focus)),
      startOf: (item) => this.places.find((each) => each.item === item)?.from,
      undo: () => this.code.undo(),
      redo: () => this.code.redo(),
      save: () => void this.save(),
    });
    this.problems = new ProblemList(
      (index) => this.code.goTo(index),
      (edits) => this.code.change(edits),
    );
    this.json = file.text.trim() ? file.text.trimStart().startsWith("{") : file.name.toLowerCase().endsWith(".json");
    this.code = new Code(file.text, this.json, {
      changed: () => this.changed(),
      moved: (index) => {
        this.follow(index);
        this.meaning.textContent = "";
      },
      save: () => void this.save(),
      explain: () => void this.explain(),
      toMap: () => this.pane.focus(),
    }, rest);
    this.preview = new Newest(
      (text, signal) => this.rest.preview(text, this.host, signal),
      (reply, text) => this.seen(reply, text),
      PAUSE,
    );
    this.company = new Company(
      () => rest.atWork(),
      (names) => {
        this.others.textContent = names.length > 0 ? fill(names.length > 1 ? texts.others() : texts.other(), new Intl.ListFormat(document.documentElement.lang || undefined).format(names)) : "";
      },
    );
    this.build();
    this.offerKept();
    void this.preview.now(this.code.text);
    this.code.view.focus();
  }

  private build(): void {
    const keys = element("p", "edit-keys", {}, texts.textKeys());
    this.world.append(
      element(
        "div",
        "edit-head",
        {},
        element("h2", "edit-title", {}, this.file.name),
        this.status,
        this.guide.toggle,
        importButton({
          base: this.host.base,
          map: this.host.map,
          json: () => this.json,
          take: (text) => {
            this.code.replace(text);
            this.say("");
            this.code.view.focus();
          },
          say: (text) => this.say(text),
        }),
        this.comment,
        this.saveButton,
        press(texts.close(), () => this.close()),
      ),
      this.others,
      this.notice,
      element("div", "edit-body", {}, this.guide.root, element("div", "edit-left", {}, this.code.view.dom, this.meaning, this.problems.root, keys), this.pane.root),
    );
    // the page's single-key shortcuts are not the editor's
    this.world.addEventListener("keydown", (event) => event.stopPropagation());
    // and its handlers expect strings where SVG nodes have objects
    this.world.addEventListener("click", (event) => event.stopPropagation());
    window.addEventListener("beforeunload", this.ask);
    this.covered = [...document.body.children].filter((child) => !child.hasAttribute("inert"));
    this.covered.forEach((child) => child.setAttribute("inert", ""));
    document.documentElement.classList.add("frontstage-locked");
    document.body.append(this.frame);
  }

  private get dirty(): boolean {
    return this.code.text !== this.savedText;
  }

  /** Whether something would be lost with the editor: what is not saved, or is still on its way into the text. */
  private get unsettled(): boolean {
    return this.dirty || this.pane.arranger.isBusy;
  }

  private readonly ask = (event: BeforeUnloadEvent): void => {
    if (this.unsettled) {
      event.preventDefault();
    }
  };

  /** What was written and not saved, the last time. */
  private offerKept(): void {
    const draft = this.drafts.kept();
    if (!draft || draft.text === this.file.text) {
      this.drafts.forget();
      return;
    }
    this.say(
      fill(texts.kept(), new Date(draft.at).toLocaleString(document.documentElement.lang || undefined)),
      press(texts.takeKept(), () => {
        this.state = draft.state;
        this.code.replace(draft.text);
        this.say("");
        this.code.view.focus();
      }),
      press(texts.dropKept(), () => {
        this.drafts.forget();
        this.say("");
        this.code.view.focus();
      }),
    );
  }

  private changed(): void {
    this.quiet.stir();
    if (this.dirty) {
      this.drafts.keep({ state: this.state, text: this.code.text, at: Date.now() });
    } else {
      this.drafts.forget();
    }
    this.status.textContent = this.dirty ? texts.notSaved() : "";
    if (this.code.text === this.shown) {
      this.preview.stop();
    } else {
      this.preview.soon(this.code.text);
    }
  }

  /** Draws the map of the text at once; why there is none, or null. */
  private async refresh(): Promise<string | null> {
    const text = this.code.text;
    let reason: string | null = null;
    const reply = await this.rest.preview(text, this.host);
    if (text === this.code.text) {
      this.preview.stop();
      this.seen(reply, text);
      reason = this.shown === text ? null : reply.ok ? arrangeTexts.unreadable() : reply.fault.message;
    }
    return reason;
  }

  /** The cursor follows what is chosen on the map, which is chosen already. */
  private lead(move: () => void): void {
    this.led = true;
    move();
    this.led = false;
  }

  /** What is chosen on the map follows the cursor. */
  private follow(index: number, reveal = true): void {
    if (!this.led) {
      this.pane.mark(itemAt(this.places, index), reveal);
    }
  }

  /** A change of the map comes back in the text: one step of its history, no more of it than has changed. */
  private take(seen: Seen): void {
    if (!this.frame.isConnected) {
      return;
    }
    const text = seen.edited?.text ?? this.code.text;
    const change = smallestChange(this.code.text, text);
    if (change) {
      this.preview.stop();
      this.shown = text;
    }
    this.lead(() => {
      if (change) {
        this.code.arrange(change);
      }
      this.seen({ ok: true, value: seen }, text);
    });
  }

  private seen(reply: Reply<Seen>, text: string): void {
    if (!reply.ok) {
      this.shown = null;
      this.pane.fade(reply.fault.message);
      return;
    }
    const { html, problems, places, outline, guide } = reply.value;
    this.guide.show(guide);
    this.shown = html === undefined ? null : text;
    this.code.underline(problems);
    this.problems.show(problems);
    this.code.reveal();
    if (html !== undefined) {
      this.places = text === this.code.text ? places : [];
      this.pane.show(html, outline);
      this.follow(this.code.cursor);
    } else {
      this.pane.fade(problems.find((problem) => problem.severity === "error")?.message ?? "");
    }
  }

  /** What the key means that the cursor is at, or else the line's, for those who have no pointer or no eyes for it. */
  private async explain(): Promise<void> {
    const text = this.code.text;
    const here = await this.rest.explain(text, this.code.cursor);
    const meaning = here?.meaning ?? (await this.rest.explain(text, this.code.lineStart))?.meaning;
    this.meaning.textContent = meaning ? [`${meaning.key}: ${meaning.says}`, meaning.form].filter(Boolean).join(". ") : texts.noMeaning();
  }

  private async save(): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.saveButton.disabled = true;
    this.status.textContent = texts.saving();
    const text = this.code.text;
    const reply = await this.rest.save(text, this.state, this.comment.value);
    this.busy = false;
    this.saveButton.disabled = false;
    if (!reply.ok) {
      this.refused(reply.fault);
      return;
    }
    const { version, state, text: merged } = reply.value;
    if (merged === undefined) {
      this.began(text, state);
    } else if (this.code.text === text) {
      this.began(merged, state);
      this.code.replace(merged);
    }
    // else: typed on meanwhile, upon what one began with; the next saving brings both together again
    this.comment.value = "";
    this.say("");
    this.drafts.forget();
    if (this.dirty) {
      this.changed();
    } else {
      this.status.textContent = fill(merged === undefined ? texts.saved() : texts.merged(), version);
    }
    this.host.saved();
  }

  /** Nothing was saved: the text stays, with the reason and a way on. */
  private refused(fault: Fault): void {
    const theirs = fault.changed;
    this.status.textContent = texts.notSaved();
    if (theirs?.pieces) {
      const choices = new Choices(theirs.pieces, (text) => {
        this.began(theirs.text, theirs.state);
        this.code.replace(text);
        this.say("");
        this.code.view.focus();
      });
      this.say(`${fault.message} ${texts.chooseNote()}`, choices.root, choices.goOn, press(texts.download(), () => this.download()));
      return;
    }
    const ways = theirs
      ? [
          press(texts.takeTheirs(), () => {
            this.began(theirs.text, theirs.state);
            this.code.replace(theirs.text);
            this.say("");
            this.code.view.focus();
          }),
          press(texts.saveMine(), () => {
            this.began(theirs.text, theirs.state);
            void this.save();
          }),
        ]
      : [];
    this.say(fault.message, ...ways, press(texts.download(), () => this.download()));
  }

  /** From now on this is what the file says. */
  private began(text: string, state: string): void {
    this.savedText = text;
    this.state = state;
  }

  private say(text: string, ...ways: HTMLElement[]): void {
    this.notice.replaceChildren(...(text ? [element("span", "edit-said", {}, text), ...ways] : []));
  }

  private download(): void {
    const address = URL.createObjectURL(new Blob([this.code.text], { type: "text/plain;charset=utf-8" }));
    element("a", "", { href: address, download: this.file.name }).click();
    URL.revokeObjectURL(address);
  }

  private close(): void {
    if (this.unsettled && !window.confirm(texts.leave())) {
      return;
    }
    this.preview.stop();
    this.company.leave();
    this.pane.end();
    window.removeEventListener("beforeunload", this.ask);
    this.code.view.destroy();
    this.frame.remove();
    this.covered.forEach((child) => child.removeAttribute("inert"));
    document.documentElement.classList.remove("frontstage-locked");
    const page = document.querySelector<HTMLElement>(`[data-frontstage-map="${CSS.escape(this.host.map)}"] .frontstage-edit`);
    const back = this.opener instanceof HTMLElement && this.opener.isConnected ? this.opener : page;
    back?.focus({ preventScroll: true });
  }
}

/** Who is logged in, as the product's pages say. */
function person(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="ajs-remote-user"]')?.content ?? "";
}
