import { button, create } from "../dom";
import { Events } from "../events";
import { loadPart } from "../load-part";
import type { Store } from "./draft";
import type { PanelHost, PanelTarget } from "./side-panel/panel-host";
import type { SidePanel } from "./side-panel/side-panel";
import { texts } from "./texts";

/** Whether the side panel is open, for all maps in this browser. */
const KEY = "frontstage.panel";

/** Minimum width of the map's side, in CSS pixels, at which the panel leaves enough room for the map. */
const MIN_WIDTH = 840;

/**
 * The place of the side panel beside the map, and the button that opens it. The panel itself is loaded when it opens.
 */
export class PanelHolder extends Events<{ failed: undefined }> {
  readonly root = create("section", "edit-panel", { "aria-label": texts.panel(), tabindex: "-1" });
  readonly toggle = button(texts.panel(), () => this.onToggle(), "plain", { "data-tool": "panel" });
  private panel: SidePanel | null = null;
  private target: PanelTarget | null = null;
  private isChosen: boolean;

  constructor(
    private readonly base: string,
    readonly host: PanelHost,
    private readonly store: Store | null,
  ) {
    super();
    const kept = store?.getItem(KEY);
    this.isChosen = kept === "open" || kept === "closed";
    this.setOpen(kept === "open");
  }

  /** Opens it for people who never opened or closed it, if there is room. */
  fit(width: number): void {
    if (!this.isChosen && this.root.hidden === width >= MIN_WIDTH) {
      this.setOpen(width >= MIN_WIDTH);
    }
  }

  /** Loads the script of the panel, so that nobody waits for it. */
  preload(): void {
    void loadPart(this.base, "side-panel");
  }

  /**
   * Shows the selected element. What the person opened from there, such as a persona, stays unless something else is
   * selected.
   *
   * @param isAsked whether the person has just selected it
   */
  show(target: PanelTarget | null, isAsked: boolean): void {
    const isSame = this.target?.what === target?.what && this.target?.id === target?.id;
    this.target = target;
    if (isSame && !isAsked) {
      this.panel?.refresh();
    } else {
      this.panel?.show(target);
    }
  }

  refresh(): void {
    this.panel?.refresh();
  }

  /**
   * The panel shows something that is not selected on the map, such as a persona, so nothing on the map is selected any
   * more.
   */
  turnTo({ what, id }: PanelTarget, deselect: () => void): void {
    if (this.target && (this.target.what !== what || this.target.id !== id)) {
      this.target = null;
      deselect();
    }
  }

  adopt(target: PanelTarget): void {
    this.panel?.adopt(target);
  }

  /**
   * Opens it, and moves the focus into it; at once, so that keys are no longer commands of the map.
   *
   * @param at a field of an element; null for the first field of the shown one
   */
  async focus(at: { target: PanelTarget; field: string } | null): Promise<void> {
    if (this.root.hidden) {
      this.onToggle();
    }
    if (!this.panel) {
      this.root.focus();
    }
    await this.load();
    if (at) {
      this.panel?.goTo(at.target, at.field);
    } else {
      this.panel?.focus();
    }
  }

  end(): void {
    this.panel?.end();
  }

  private onToggle(): void {
    const open = this.root.hidden;
    this.isChosen = true;
    this.setOpen(open);
    try {
      this.store?.setItem(KEY, open ? "open" : "closed");
    } catch {
      // a browser without space left does not remember it
    }
  }

  private setOpen(open: boolean): void {
    this.root.hidden = !open;
    this.toggle.setAttribute("aria-expanded", String(open));
    if (open) {
      void this.load();
    }
  }

  private async load(): Promise<void> {
    if (this.panel) {
      return;
    }
    const createSidePanel = await loadPart(this.base, "side-panel");
    if (!createSidePanel) {
      this.setOpen(false);
      this.emit("failed");
    } else if (!this.panel) {
      this.panel = createSidePanel(this.host);
      this.root.append(this.panel.root);
      this.panel.show(this.target);
    }
  }
}
