import type { Drawing } from "./drawing";
import type { FullScreen } from "./full-screen";
import { loadPart } from "./load-part";
import type { StickyHead } from "./sticky/sticky-head";

/**
 * Loads the script for the heads at the top of the window, the first time that the map's own heads scroll out of view.
 */
export class HeadLoader {
  private head: StickyHead | null = null;
  private drawing: Drawing | null = null;
  private readonly ending = new AbortController();

  constructor(
    private readonly root: HTMLElement,
    private readonly fullScreen: FullScreen,
  ) {
    const { signal } = this.ending;
    window.addEventListener("scroll", () => this.onScroll(), { passive: true, capture: true, signal });
  }

  /** Uses a new drawing, or another size of it, from now on. */
  show(drawing: Drawing): void {
    this.drawing = drawing;
    this.head?.show(drawing);
  }

  private onScroll(): void {
    const { frontstageBase: base } = this.root.dataset;
    const top = this.drawing?.frame.getBoundingClientRect().top ?? 0;
    if (base !== undefined && top < 0 && this.root.isConnected) {
      this.ending.abort();
      void this.load(base);
    }
  }

  private async load(base: string): Promise<void> {
    const keep = await loadPart(base, "sticky-head");
    this.head = keep?.(this.root, this.fullScreen) ?? null;
    if (this.drawing) {
      this.head?.show(this.drawing);
    }
  }
}
