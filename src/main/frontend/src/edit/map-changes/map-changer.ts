import type { Drawing } from "../../drawing";
import { Events } from "../../events";
import { loadPart } from "../../load-part";
import type { Direction } from "../../neighbour";
import type { EditSession } from "../edit-session";
import type { SelectionTools } from "../map-selection/selection-tools";
import type { PanelTarget } from "../side-panel/panel-host";
import type { Edit, ElementKind, Outline, Panel, PanelKind, PreviewResponse } from "../wire";
import { fieldForNew, placeForNew } from "./add-goals";
import { ArrowDrawing } from "./arrow-drawing";
import { ChangeQueue, type QueuedChange } from "./change-queue";
import { disconnectionOf, editOf, moveOf, severalOf, simpleOf } from "./changes";
import { ElementToolbar } from "./element-toolbar";
import { keyOf, type MapElement, outermost } from "./elements";
import { InlinePrompt } from "./inline-prompt";
import { type Command, commandOf } from "./keys";
import { type Goal, moveEdit, nudge } from "./move-goals";
import { findText, type SeenText, seenInHead, seenLaneName } from "./seen-text";
import { Selection } from "./selection";
import { isSimple, type SimpleChange } from "./simple-changes";
import { StatusBar } from "./status-bar";
import { texts } from "./texts";

/** Creates what changes the map in a view that scrolls. */
export type CreateMapChanger = (view: HTMLElement, session: EditSession, wiki: MapWiki) => MapChanger;

/** What the wiki knows of the text as it is now. */
export interface MapWiki {
  /** The address under which the parts of our script are. */
  base: string;
  /** All fields of something; null if it is not there, or the text cannot be drawn. */
  fields(target: PanelTarget): Promise<Panel | null>;
  /** The text of some elements; null if they cannot be copied together. */
  fragment(elements: readonly MapElement[]): Promise<string | null>;
}

interface MapChangerEvents {
  /** The person selected something. */
  selected: MapElement;
  /** What is selected now, however that came about; null: nothing. */
  shown: MapElement | null;
  /** A change was made, after which something has this id. */
  made: { what: PanelKind; id: string };
  /** The person wants to see and set all values of what is selected, or to go to a field of something. */
  details: { target: PanelTarget; field: string } | null;
}

/** Changes the map itself, by mouse, finger and keys: what is selected on it, and what is done with that. */
export class MapChanger extends Events<MapChangerEvents> {
  readonly toolbar = new ElementToolbar();
  readonly statusBar = new StatusBar();
  private readonly selection: Selection;
  private readonly prompt: InlinePrompt;
  private readonly arrowDrawing: ArrowDrawing;
  private readonly queue: ChangeQueue;
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
    this.queue = new ChangeQueue(session, this.selection);
    this.listen();
    this.listenToMap();
    view.addEventListener("scroll", this.placePrompt, { passive: true, capture: true });
    view.addEventListener("paste", (event) => this.onPaste(event));
    view.addEventListener("pointerdown", (event) => this.onPressed(event));
    view.addEventListener("dblclick", (event) => this.onOpened(event));
    window.addEventListener("resize", this.placePrompt);
  }

  end(): void {
    this.selection.end();
    window.removeEventListener("resize", this.placePrompt);
  }

  /** Moves the focus to the selected element, or else to the first. */
  focus(): void {
    const element = this.selection.elementOrFirst;
    if (element) {
      this.goTo(element);
    }
  }

  /** Whether a change is still on its way into the text. */
  get isBusy(): boolean {
    return this.queue.isBusy;
  }

  /** Whether an element of the map has the focus. */
  get hasFocus(): boolean {
    return this.selection.hasFocus;
  }

  /** Makes a change of something that need not be drawn, such as a persona. */
  apply({ what, id }: { what: PanelKind; id: string }, edit: (id: string) => Edit): void {
    const { element } = this.selection;
    const isSelected = element?.what === what && element.id === id;
    this.enqueue(editOf(isSelected ? element : null, id, edit));
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
      this.selection.focus(this.selection.element);
    }
    this.prompt.place();
  }

  /**
   * Handles a key in the pane. An element of the map has all keys; elsewhere in the pane, only those that concern the
   * whole map have an effect, and never where somebody types.
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
    const { toolbar, statusBar, selection, prompt, arrowDrawing, queue, session } = this;
    toolbar.on("command", (command) => this.run(command));
    toolbar.on("disconnect", (arrow) => this.enqueue(disconnectionOf(arrow)));
    selection.on("changed", () => {
      toolbar.show(selection.element, selection.outline);
      this.emit("shown", selection.element);
    });
    prompt.on("change", (change) => this.enqueue(change));
    prompt.on("closed", () => this.returnFocus());
    arrowDrawing.on("said", (message) => statusBar.say(message));
    arrowDrawing.on("drawn", ({ from, to }) => prompt.connect(from, to));
    queue.on("said", (message) => this.refuse(message));
    queue.on("answered", ({ response, about, change }) =>
      this.take(response, about, change.choice === selection.choices),
    );
    session.on("cursor", (item) => this.follow(item));
  }

  private listenToMap(): void {
    const { layerEvents } = this.selection;
    layerEvents.on("chosen", ({ element, pressed }) => this.onChosen(element, pressed));
    layerEvents.on("opened", ({ element, quote }) => (quote ? void this.rewrite(quote) : this.prompt.rename(element)));
    layerEvents.on("alsoChosen", ({ element, isRange }) => {
      if (isRange) {
        void this.withTools((tools) => tools.selectTo(element));
      } else {
        this.selection.toggle(element);
      }
    });
    layerEvents.on("menu", ({ element, x, y }) => {
      if (this.selection.all.every((each) => keyOf(each) !== keyOf(element))) {
        this.selection.select(element);
      }
      void this.withTools((tools) => tools.openMenu(element, { x, y }));
    });
    layerEvents.on("textOpened", (text) => void this.rewrite(text));
    layerEvents.on("dropped", ({ element, goal }) => this.enqueue(moveOf(element, () => goal)));
    layerEvents.on("emptyOpened", ({ step, lane, box }) => {
      if (this.selection.outline) {
        this.prompt.add(this.selection.outline, "card", { into: step, lane }, box);
      }
    });
  }

  /** A text beside the drawing was double-clicked. */
  private onOpened({ target, clientY }: MouseEvent): void {
    const { plan } = this.selection;
    const text = seenInHead(target as Element) ?? (plan && seenLaneName(target as Element, clientY, plan));
    if (text) {
      void this.rewrite(text);
    }
  }

  /** Asks for another text where it is seen; in the side panel if it is not one text of one field. */
  private async rewrite(text: SeenText): Promise<void> {
    const panel = await this.wiki.fields(text.target);
    const found = panel && findText(panel, text);
    if (found) {
      this.prompt.rewrite(found, text);
    } else if (panel) {
      this.emit("details", { target: text.target, field: text.key ?? "" });
    }
  }

  private onChosen(element: MapElement, pressed: boolean): void {
    const { isOn } = this.arrowDrawing;
    if (pressed && isOn) {
      this.arrowDrawing.endAt(element);
    } else if (pressed || !this.selection.is(element)) {
      this.selection.choices++;
      this.selection.select(element);
      this.showInText(element, false);
      if (pressed) {
        this.emit("selected", element);
      }
      if (!isOn) {
        this.statusBar.say("");
      }
    }
  }

  /** What is needed for several elements, the clipboard and the context menu is loaded when it is first needed. */
  private async withTools(use: (tools: SelectionTools) => unknown): Promise<void> {
    const create = await loadPart(this.wiki.base, "map-selection");
    this.tools ??=
      create?.({
        view: this.view,
        selection: this.selection,
        fragment: (elements) => this.wiki.fragment(elements),
        run: (command) => this.run(command),
        enqueue: (change) => this.enqueue(change),
        say: (message) => this.statusBar.say(message),
      }) ?? null;
    if (this.tools) {
      use(this.tools);
    }
  }

  private onPaste(event: ClipboardEvent): void {
    if (this.hasFocus) {
      event.preventDefault();
      const text = event.clipboardData?.getData("text/plain") ?? "";
      void this.withTools((tools) => tools.paste(text));
    }
  }

  /** The mouse begins a frame where the drawing is empty. */
  private onPressed(event: PointerEvent): void {
    const target = event.target as Element;
    const isEmpty =
      target.closest(".frontstage-scroller svg") !== null && !target.closest("[role='option'], a[target]");
    if (isEmpty && event.button === 0 && event.pointerType === "mouse" && !this.arrowDrawing.isOn) {
      const { clientX: x, clientY: y } = event;
      const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
      void this.withTools((tools) => tools.frame({ x, y }, isAdding));
    }
  }

  private readonly placePrompt = (): void => this.prompt.place();

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
      case "text":
        return this.showInText(element, true);
      default:
        return isSimple(command.do) ? this.change(element, command.do) : undefined;
    }
  }

  /** Moves the focus on; what is selected stays so, with the next one if it is extended. */
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

  private change(element: MapElement, name: SimpleChange): void {
    const all = outermost(this.selection.all);
    this.enqueue(
      all.length < 2
        ? simpleOf(all[0] ?? element, name)
        : severalOf(element, all, this.find, ({ what, id }) => ({ edit: name, what, id })),
    );
  }

  private readonly find = (key: string): MapElement | null => this.selection.find(key);

  /** The foremost one moves first: it makes room for the others. */
  private move(element: MapElement, to: Direction): void {
    const all = outermost(this.selection.all);
    const goal = (now: MapElement): Goal | null =>
      this.selection.outline ? nudge(this.selection.outline, now, to) : null;
    if (all.length < 2) {
      this.enqueue(moveOf(element, goal));
      return;
    }
    const order = to === "right" || to === "down" ? [...all].reverse() : all;
    this.enqueue(
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

  /** Moves the cursor to an element's text; the focus as well, if wanted. */
  private showInText(element: MapElement, focus: boolean): void {
    const index = element.what === "stage" ? element.stage.from : this.session.startOf(element.id);
    if (index !== undefined) {
      this.session.goTo(index, focus);
    }
  }

  private enqueue(change: QueuedChange): void {
    void this.queue.add({ ...change, choice: this.selection.choices });
  }

  /** Asks for the title of something new beside or inside what is selected. */
  private add(what: ElementKind): void {
    const { outline, elementOrFirst: at } = this.selection;
    const goal = at && outline && placeForNew(outline, at, what);
    if (goal) {
      this.prompt.add(outline, what, goal, at);
    } else {
      this.statusBar.say(at ? texts.noStep() : texts.nothing());
    }
  }

  /** Focuses what is selected, unless the person has moved the focus elsewhere. */
  private returnFocus(): void {
    const focused = document.activeElement;
    const isFree = !focused || focused === document.body || this.prompt.holds(focused);
    if (this.selection.element && isFree) {
      this.selection.focus(this.selection.element);
    }
  }

  /** Nothing was changed: the toolbar's fields show the old values again. */
  private refuse(message: string): void {
    this.statusBar.say(message);
    this.selection.emit("changed");
  }

  /** @param isCurrent whether the person has selected nothing else meanwhile */
  private take(response: PreviewResponse, about: MapElement | null, isCurrent: boolean): void {
    const result = response.edited?.results[0];
    const isDeleted = about !== null && result?.made === true && result.what === undefined;
    this.statusBar.say([result?.message ?? "", isDeleted ? texts.deleted() : ""].filter(Boolean).join(" "));
    if (response.edited?.text === undefined) {
      this.selection.emit("changed");
      return;
    }
    const focused = this.hasFocus;
    if (result?.what && result.id !== undefined) {
      this.emit("made", { what: result.what, id: result.id });
    }
    this.session.take(response);
    const changed = isCurrent && result?.what && result.id !== undefined ? { what: result.what, id: result.id } : null;
    const element = changed ? this.selection.find(keyOf(changed)) : this.selection.element;
    if (element && !this.session.isWriting) {
      this.selection.select(element);
      this.showInText(element, false);
      this.selection.reveal(element);
      if (focused) {
        this.selection.focus(element);
      }
    }
  }
}
