import { element, fill, press } from "../issues/element";
import { Code } from "./code";
import { Company } from "./company";
import { browserStore } from "./draft";
import { Frame } from "./frame";
import { Guide } from "./guide";
import { importButton } from "./import-button";
import { Meaning } from "./meaning";
import { Pane } from "./pane";
import { Preview } from "./preview";
import { ProblemList } from "./problem-list";
import { Quiet } from "./quiet";
import { TextRest } from "./rest";
import { Saving } from "./saving";
import { texts } from "./texts";
import type { MapText } from "./wire";

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

/** The text on the left, the map on the right, in a layer over the page: what each of them does, the others hear of. */
export class MapEditor {
  private readonly others = element("p", "edit-others", { role: "status" });
  private readonly pane: Pane;
  private readonly problems: ProblemList;
  private readonly meaning: Meaning;
  private readonly code: Code;
  /** Whether the text was JSON at the beginning; else YAML. It is written on in that syntax. */
  private readonly json: boolean;
  private readonly preview: Preview;
  private readonly saving: Saving;
  private readonly quiet = new Quiet(QUIET);
  private readonly guide = new Guide(browserStore(), (index) => this.code.goTo(index));
  private readonly company: Company;
  private readonly frame: Frame;

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
    this.saving = new Saving(
      {
        base: host.base,
        map: host.map,
        text: () => this.code.text,
        replace: (text) => this.code.replace(text),
        focus: () => this.code.view.focus(),
        saved: () => host.saved(),
      },
      rest,
      file,
    );
    this.meaning = new Meaning(rest);
    this.problems = new ProblemList(
      (index) => this.code.goTo(index),
      (edits) => this.code.change(edits),
    );
    this.pane = this.madePane();
    this.json = file.text.trim() ? file.text.trimStart().startsWith("{") : file.name.toLowerCase().endsWith(".json");
    this.code = this.madeCode();
    this.frame = new Frame(() => this.saving.isDue || this.pane.arranger.isBusy, this.head(), this.others, this.saving.notice, this.body());
    this.preview = new Preview({ code: this.code, problems: this.problems, guide: this.guide, pane: this.pane }, (text, signal) =>
      rest.preview(text, host, signal),
    );
    this.company = new Company(
      () => rest.atWork(),
      (names) => {
        const list = new Intl.ListFormat(document.documentElement.lang || undefined).format(names);
        this.others.textContent = names.length > 0 ? fill(names.length > 1 ? texts.others() : texts.other(), list) : "";
      },
    );
    this.saving.offerKept();
    this.code.view.focus();
  }

  private madePane(): Pane {
    return new Pane({
      text: () => this.code.text,
      isFresh: () => this.preview.isFresh,
      refresh: () => this.preview.refresh(),
      isWriting: () => this.code.view.hasFocus,
      quiet: () => this.quiet.comes(),
      ask: (text, edit) => this.rest.preview(text, this.host, undefined, [edit]),
      take: (seen) => {
        if (this.frame.isOpen) {
          this.preview.take(seen);
        }
      },
      goTo: (index, focus) => this.preview.lead(() => this.code.goTo(index, focus)),
      startOf: (item) => this.preview.startOf(item),
      undo: () => this.code.undo(),
      redo: () => this.code.redo(),
      save: () => void this.saving.save(),
    });
  }

  private madeCode(): Code {
    const heard = {
      changed: () => {
        this.quiet.stir();
        this.saving.changed();
        this.preview.changed();
      },
      moved: (index: number) => {
        this.preview.follow(index);
        this.meaning.clear();
      },
      save: () => void this.saving.save(),
      explain: () => void this.meaning.show(this.code),
      toMap: () => this.pane.focus(),
    };
    return new Code(this.file.text, this.json, heard, this.rest);
  }

  private head(): HTMLElement {
    const { saving } = this;
    const { base, map } = this.host;
    return element(
      "div",
      "edit-head",
      {},
      element("h2", "edit-title", {}, this.file.name),
      saving.status,
      this.guide.toggle,
      importButton({ base, map, json: () => this.json, take: (text) => saving.goOnWith(text), say: (text) => saving.say(text) }),
      saving.comment,
      saving.button,
      press(texts.close(), () => this.close()),
    );
  }

  private body(): HTMLElement {
    const keys = element("p", "edit-keys", {}, texts.textKeys());
    const left = element("div", "edit-left", {}, this.code.view.dom, this.meaning.root, this.problems.root, keys);
    return element("div", "edit-body", {}, this.guide.root, left, this.pane.root);
  }

  private close(): void {
    if (this.frame.mayClose()) {
      this.preview.end();
      this.company.leave();
      this.pane.end();
      this.code.view.destroy();
      this.frame.close(`[data-frontstage-map="${CSS.escape(this.host.map)}"] .frontstage-edit`);
    }
  }
}
