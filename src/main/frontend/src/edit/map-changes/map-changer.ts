import type { Drawing } from "../../drawing";
import { Events } from "../../events";
import { loadPart } from "../../load-part";
import type { Direction } from "../../neighbour";
import type { EditSession } from "../edit-session";
import type { SelectionTools } from "../map-selection/selection-tools";
import type { PanelTarget } from "../side-panel/panel-host";
import type { Edit, ElementKind, Outline, Panel, PanelKind } from "../wire";
import { fieldForNew, placeForNew } from "./add-goals";
import { ArrowDrawing } from "./arrow-drawing";
import { ChangeSender } from "./change-sender";
import { disconnectionOf, moveOf, severalOf, simpleOf } from "./changes";
import { ElementToolbar } from "./element-toolbar";
import { type MapElement, outermost } from "./elements";
import { type GestureHost, Gestures } from "./gestures";
import { showInText } from "./in-text";
import { InlinePrompt } from "./inline-prompt";
import { type Command, commandOf } from "./keys";
import { type Goal, moveEdit, nudge } from "./move-goals";
import { Selection } from "./selection";
import { isSimple, type SimpleChange } from "./simple-changes";
import { StatusBar } from "./status-bar";
import { texts } from "./texts";

/** Creates the map changer for a scrolling view. */
export type CreateMapChanger = (view: HTMLElement, session: EditSession, wiki: MapWiki) => MapChanger;

/** What the wiki knows about the current text. */
export interface MapWiki {
  /** The address below which the parts of our script are. */
  base: string;
  /** All fields of an element; null or undefined if there are none, or the wiki does not answer. */
  fields(target: PanelTarget): Promise<Panel | null | undefined>;
  /** The text of some elements; null if they cannot be copied together. */
  fragment(elements: readonly MapElement[]): Promise<string | null>;
}

interface MapChangerEvents {
  /** The person selected something. */
  selected: MapElement;
  /** The current selection, however it came about; null if there is none. */
  shown: MapElement | null;
  /** A change was made, and an element has this id now. */
  made: { what: PanelKind; id: string };
  /** The person wants to see and set all values of the selected element, or to go to one of its fields. */
  details: { target: PanelTarget; field: string } | null;
}

/** Changes the map itself, by mouse, finger and keys: manages the selection and the actions on it. */
export class MapChanger extends Events<MapChangerEvents> {
  readonly toolbar = new ElementToolbar();
  readonly statusBar = new StatusBar();
  private readonly selection: Selection;
  private readonly prompt: InlinePrompt;
  private readonly arrowDrawing: ArrowDrawing;
  private readonly sender: ChangeSender;
  private tools: SelectionTools | null = null;

  constructor(
    private readonly view: HTMLElement,
    private readonly session: EditSession,
    private readonly wiki: MapWiki,
  ) {
    super();
    this.selection = new Selection(view);
    this.prompt = new InlinePrompt(view, this.selection);
    this.arrowDrawing = new ArrowDrawing(this.selection);
    this.sender = new ChangeSender(session, this.selection, this.statusBar);
    this.listen();
    new Gestures(view, this.selection, this.prompt, this.gestureHost());
    view.addEventListener("scroll", this.placePrompt, { passive: true, capture: true });
    window.addEventListener("resize", this.fitPrompt);
  }

  end(): void {
    this.selection.end();
    window.removeEventListener("resize", this.fitPrompt);
  }

  /** Moves the focus to the selected element, or else to the first. */
  focus(): void {
    const element = this.selection.elementOrFirst;
    if (element) {
      this.goTo(element);
    }
  }

  /**
   * Clears the selection, because the person has turned to something that is not an element of the map. An element
   * that is still being changed is not selected again.
   */
  deselect(): void {
    this.selection.choices++;
    this.selection.clear();
  }

  /** Whether a change has not reached the text yet. */
  get isBusy(): boolean {
    return this.sender.isBusy;
  }

  /** Whether an element of the map has the focus. */
  get hasFocus(): boolean {
    return this.selection.hasFocus;
  }

  /**
   * Changes something that may have no place on the drawing, such as a persona.
   *
   * @param undoGroup consecutive changes with the same value are undone together
   */
  apply(target: { what: PanelKind; id: string }, edit: (id: string) => Edit, undoGroup?: string): void {
    this.sender.sendFor(target, edit, undoGroup);
  }

  /**
   * Shows a new drawing of the map.
   *
   * @param focused whether an element of the old drawing had the focus
   */
  show(drawing: Drawing | null, outline: Outline | undefined, focused: boolean): void {
    this.selection.show(drawing, outline);
    this.arrowDrawing.mark();
    if (focused && this.selection.element) {
      this.selection.refocus(this.selection.element);
    }
    this.prompt.place();
  }

  /**
   * Handles a key in the pane. An element of the map receives all keys; elsewhere in the pane only those that concern
   * the whole map have an effect, and none while somebody is typing in a field.
   */
  onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
    const isGlobal = command?.do === "undo" || command?.do === "redo" || event.key === "F6";
    const isTyping = (event.target as Element).matches("input, textarea");
    const applies = this.hasFocus || command?.do === "save" || (isGlobal && !isTyping);
    if (command && applies && !event.defaultPrevented) {
      event.preventDefault();
      event.stopPropagation();
      this.run(command);
    }
  }

  private listen(): void {
    const { toolbar, statusBar, selection, prompt, arrowDrawing, sender, session } = this;
    toolbar.on("command", (command) => this.run(command));
    toolbar.on("disconnect", (arrow) => this.sender.send(disconnectionOf(arrow)));
    toolbar.on("relabel", (arrow) =>
      prompt.relabel(arrow, () => (selection.element ? selection.where(selection.element) : null)),
    );
    selection.on("changed", () => {
      toolbar.show(selection.element, selection.outline);
      this.emit("shown", selection.element);
    });
    const showHistory = (): void => toolbar.showHistory(session.canUndo, session.canRedo);
    showHistory();
    session.on("edited", showHistory);
    prompt.on("change", (change) => this.sender.send(change));
    prompt.on("closed", () => this.returnFocus());
    arrowDrawing.on("said", (message) => statusBar.say(message));
    arrowDrawing.on("drawn", ({ from, to }) => prompt.connect(from, to));
    sender.on("made", (made) => this.emit("made", made));
    session.on("cursor", (item) => this.follow(item));
  }

  private gestureHost(): GestureHost {
    return {
      choose: (element, pressed) => this.onChosen(element, pressed),
      send: (change) => this.sender.send(change),
      withTools: (use) => this.withTools(use),
      fields: (target) => this.wiki.fields(target),
      details: (at) => this.emit("details", at),
      mayFrame: () => !this.arrowDrawing.isOn,
    };
  }

  private onChosen(element: MapElement, pressed: boolean): void {
    const { isOn } = this.arrowDrawing;
    if (pressed && isOn) {
      this.arrowDrawing.endAt(element);
    } else if (pressed || !this.selection.is(element)) {
      this.selection.choices++;
      this.selection.select(element);
      showInText(this.session, element, false);
      if (pressed) {
        this.emit("selected", element);
      }
      if (!isOn) {
        this.statusBar.say("");
      }
    }
  }

  /** Loads the tools for several elements, the clipboard and the context menu when they are first needed. */
  private async withTools(use: (tools: SelectionTools) => unknown): Promise<void> {
    const create = await loadPart(this.wiki.base, "map-selection");
    this.tools ??=
      create?.({
        view: this.view,
        selection: this.selection,
        fragment: (elements) => this.wiki.fragment(elements),
        run: (command) => this.run(command),
        enqueue: (change) => this.sender.send(change),
        say: (message) => this.statusBar.say(message),
      }) ?? null;
    if (this.tools) {
      use(this.tools);
    }
  }

  private readonly placePrompt = (): void => this.prompt.place();
  private readonly fitPrompt = (): void => this.prompt.fit();

  /** Selects the element that the cursor is in. */
  private follow(item: string | null): void {
    const element = item === null ? null : this.selection.find(item);
    if (element && !this.selection.is(element)) {
      const focused = this.hasFocus;
      this.selection.choices++;
      this.selection.select(element);
      this.selection.reveal(element);
      if (focused) {
        this.selection.focus(element);
      }
      this.emit("selected", element);
    }
  }

  /** Runs a command of a key or a button; docs/editor.md lists the keys. */
  private run(command: Command): void {
    const { element } = this.selection;
    switch (command.do) {
      case "undo":
        return this.statusBar.say(this.session.undo() ? texts.undone() : texts.nothingToUndo());
      case "redo":
        return this.statusBar.say(this.session.redo() ? texts.redone() : texts.nothingToRedo());
      case "save":
        return this.session.emit("save");
      case "help":
        return this.statusBar.toggleKeys();
      case "tools":
        return this.toolbar.focus();
      case "details":
        return this.emit("details", null);
      case "addInPanel":
        return this.emit("details", fieldForNew(command.what, element));
      case "add":
        return this.add(command.what);
      case "leave":
        return this.arrowDrawing.cancel();
      default:
        return element ? this.runOn(element, command) : undefined;
    }
  }

  private runOn(element: MapElement, command: Command): void {
    switch (command.do) {
      case "select": {
        const next = this.selection.beside(this.selection.focused ?? element, command.to);
        return next ? this.goTo(next) : undefined;
      }
      case "extend":
      case "go":
        return this.goOn(this.selection.focused ?? element, command);
      case "mark":
        return this.selection.toggle(this.selection.focused ?? element);
      case "all":
        return void this.withTools((tools) => tools.selectLevel(element));
      case "copy":
        return void this.withTools((tools) => tools.copy());
      case "cut":
        return void this.withTools((tools) => tools.cut());
      case "paste":
        return void this.withTools((tools) => tools.paste());
      case "menu":
        return void this.withTools((tools) => tools.openMenu(this.selection.focused ?? element, null));
      case "move":
        return this.move(element, command.to);
      case "take":
        return this.arrowDrawing.isOn ? this.arrowDrawing.endAt(element) : this.prompt.rename(element);
      case "rename":
        return this.prompt.rename(element);
      case "connect":
        return this.arrowDrawing.begin(element);
      case "feel":
        return this.feel(element);
      case "text":
        return showInText(this.session, element, true);
      default:
        return isSimple(command.do) ? this.change(element, command.do) : undefined;
    }
  }

  /** Moves the focus to the next element. The selection stays, or gains that element if it is extended. */
  private goOn(from: MapElement, { do: how, to }: Command & { to: Direction }): void {
    const next = this.selection.beside(from, to);
    if (next) {
      this.selection.focusOnly(next);
      this.selection.reveal(next);
      if (how === "extend") {
        this.selection.selectAll([...this.selection.all, next], next);
      }
    }
  }

  /** Goes to the next point of the step's feelings, or to their field if there are none. */
  private feel({ step }: MapElement): void {
    if (step && !this.selection.focusFeeling(step.id)) {
      this.emit("details", { target: { what: "step", id: step.id }, field: "feels" });
    }
  }

  private change(element: MapElement, name: SimpleChange): void {
    const all = outermost(this.selection.all);
    this.sender.send(
      all.length < 2
        ? simpleOf(all[0] ?? element, name)
        : severalOf(element, all, this.find, ({ what, id }) => ({ edit: name, what, id })),
    );
  }

  private readonly find = (key: string): MapElement | null => this.selection.find(key);

  /** Moves all selected elements; the foremost one first, to make room for the others. */
  private move(element: MapElement, to: Direction): void {
    const all = outermost(this.selection.all);
    const goal = (now: MapElement): Goal | null =>
      this.selection.outline ? nudge(this.selection.outline, now, to) : null;
    if (all.length < 2) {
      this.sender.send(moveOf(element, goal));
      return;
    }
    const order = to === "right" || to === "down" ? [...all].reverse() : all;
    this.sender.send(
      severalOf(element, order, this.find, (now) => {
        const at = goal(now);
        return at && moveEdit(now, at);
      }),
    );
  }

  /** Focuses an element, which selects it. */
  private goTo(element: MapElement): void {
    this.selection.focus(element);
    this.selection.reveal(element);
  }

  /** Prompts for the title of a new element beside or inside the selected one. */
  private add(what: ElementKind): void {
    const { outline, elementOrFirst: at } = this.selection;
    const goal = at && outline && placeForNew(outline, at, what);
    if (goal) {
      this.prompt.add(outline, what, goal, at);
    } else {
      this.statusBar.say(at ? texts.noStep() : texts.nothing());
    }
  }

  /** Focuses the selected element, unless the person has moved the focus elsewhere. */
  private returnFocus(): void {
    const focused = document.activeElement;
    const isFree = !focused || focused === document.body || this.prompt.holds(focused);
    if (this.selection.element && isFree) {
      this.selection.refocus(this.selection.element);
    }
  }
}
