import { button, create, fill } from "../dom";
import { loadPart } from "../load-part";
import { takeNewMap } from "../new-map";
import { browserStore } from "./draft";
import { EditSession } from "./edit-session";
import { EditorDialog } from "./editor-dialog";
import type { EditorHost } from "./editor-host";
import { GuidePanel } from "./guide-panel";
import { importButton } from "./import-button";
import { KeyMeaning } from "./key-meaning";
import { LevelSwitch } from "./level-switch";
import type { CreateMapChanger } from "./map-changes/map-changer";
import { ModeSwitch } from "./mode-switch";
import { Pane } from "./pane";
import { Presence } from "./presence";
import { ProblemList } from "./problem-list";
import { TextRest } from "./rest";
import { Saving } from "./saving";
import type { CreateTextEditor, TextEditor } from "./text-editor";
import { texts } from "./texts";
import type { MapText } from "./wire";

/** The parts that are loaded besides the editor's own script. */
interface EditorParts {
  createTextEditor: CreateTextEditor;
  createMapChanger: CreateMapChanger;
}

/** The editor: the text on the left, its map on the right, in a layer over the page. */
export class MapEditor {
  private readonly others = create("p", "edit-others", { role: "status" });
  private readonly textEditor: TextEditor;
  private readonly session: EditSession;
  private readonly saving: Saving;
  private readonly pane: Pane;
  private readonly guide: GuidePanel;
  private readonly problems: ProblemList;
  private readonly keyMeaning: KeyMeaning;
  private readonly presence: Presence;
  private readonly levels = new LevelSwitch();
  private readonly modes: ModeSwitch;
  private readonly dialog: EditorDialog;
  private hasBegun = false;
  /** Whether the text is JSON, not YAML; this never changes. */
  private readonly isJson: boolean;

  /** Opens the editor; returns why it could not be opened, as a sentence. */
  static async open(host: EditorHost): Promise<string | null> {
    const rest = new TextRest(host.base, host.map);
    const [reply, createTextEditor, createMapChanger] = await Promise.all([
      rest.text(),
      loadPart(host.base, "text-editor"),
      loadPart(host.base, "map-changes"),
    ]);
    if (!reply.ok) {
      return reply.fault.message;
    }
    if (!createTextEditor || !createMapChanger) {
      return texts.away();
    }
    new MapEditor(host, rest, reply.value, { createTextEditor, createMapChanger });
    return null;
  }

  private constructor(
    private readonly host: EditorHost,
    rest: TextRest,
    private readonly file: MapText,
    { createTextEditor, createMapChanger }: EditorParts,
  ) {
    this.isJson = file.text.trim() ? file.text.trimStart().startsWith("{") : file.name.toLowerCase().endsWith(".json");
    this.textEditor = createTextEditor(file.text, this.isJson, rest);
    this.session = new EditSession(this.textEditor, (text, signal, edits) =>
      rest.preview(text, { ...host, ...this.levels.choice }, signal, edits),
    );
    this.saving = new Saving(host, this.textEditor, rest, file);
    this.modes = new ModeSwitch(browserStore(), takeNewMap(host.map));
    this.guide = new GuidePanel(host.base, browserStore());
    this.problems = new ProblemList(this.textEditor);
    this.keyMeaning = new KeyMeaning(rest);
    this.pane = new Pane(this.session, createMapChanger, this.levels, host.base, rest);
    this.listen();
    const isUnsettled = (): boolean => this.saving.isDue || this.pane.isBusy;
    this.dialog = new EditorDialog(isUnsettled, this.head(), this.others, this.saving.notice, this.body());
    this.session.start();
    this.presence = new Presence(
      () => rest.atWork(),
      (names) => this.showOthers(names),
    );
    this.saving.offerDraft();
    if (this.modes.mode === "map") {
      this.pane.focusView();
    } else {
      this.textEditor.focus();
    }
  }

  private listen(): void {
    const { textEditor, session, saving, guide, modes } = this;
    textEditor.on("changed", () => {
      this.pane.typing.typed(textEditor.line);
      session.changed();
      saving.changed();
    });
    textEditor.on("moved", (index) => {
      this.pane.typing.moved(textEditor.line);
      session.follow(index);
      this.keyMeaning.clear();
    });
    textEditor.on("save", () => void saving.save());
    textEditor.on("explain", () => void this.keyMeaning.show(textEditor));
    textEditor.on("toMap", () => {
      modes.showMap();
      this.pane.focus();
    });
    session.on("save", () => void saving.save());
    session.on("toText", () => modes.showText());
    session.on("preview", (response) => {
      guide.show(response.guide);
      this.problems.show(response.problems, response.hints);
      // the list may have grown and now cover the cursor
      textEditor.reveal();
      this.pane.show(response);
      if (response.html !== undefined) {
        this.begin();
      }
    });
    session.on("failed", (reason) => this.pane.fade(reason));
    saving.on("saved", () => this.host.saved());
    guide.on("goTo", (index) => {
      modes.showText();
      textEditor.goTo(index);
    });
    guide.on("failed", () => saving.say(texts.away()));
  }

  /** Once there is a first map, goes to the element that the editor was opened for. */
  private begin(): void {
    const start = this.host.item === undefined ? undefined : this.session.startOf(this.host.item);
    if (!this.hasBegun && start !== undefined) {
      this.textEditor.goTo(start);
    }
    this.hasBegun = true;
  }

  private showOthers(names: string[]): void {
    const list = new Intl.ListFormat(document.documentElement.lang || undefined).format(names);
    const pattern = names.length > 1 ? texts.others() : texts.other();
    this.others.textContent = names.length > 0 ? fill(pattern, list) : "";
  }

  private head(): HTMLElement {
    const { saving } = this;
    return create(
      "div",
      "edit-head",
      {},
      create("h2", "edit-title", {}, this.file.name),
      saving.status,
      this.modes.root,
      this.guide.toggle,
      importButton(this.host, this.isJson, saving),
      saving.comment,
      saving.tell.label,
      saving.button,
      button(texts.close(), () => this.close()),
    );
  }

  private body(): HTMLElement {
    const keys = create("p", "edit-keys", {}, texts.textKeys());
    const left = create("div", "edit-left", {}, this.textEditor.dom, this.keyMeaning.root, this.problems.root, keys);
    const body = create("div", "edit-body", {}, this.guide.root, left, this.modes.splitter, this.pane.root);
    this.modes.layOut(body);
    return body;
  }

  private close(): void {
    if (this.dialog.mayClose()) {
      this.session.end();
      this.presence.leave();
      this.pane.end();
      this.modes.end();
      this.textEditor.destroy();
      this.dialog.close(`[data-frontstage-map="${CSS.escape(this.host.map)}"] .frontstage-edit`);
    }
  }
}
