/** So near an edge, in CSS pixels, what is dragged pushes the map. */
const NEAR = 40;

/** So far it is pushed with each frame, at most. */
const FAST = 14;

/** While something is dragged near its upper or lower edge, a view scrolls. Sideways browsers do it by themselves. */
export class EdgeScroll {
  private by = 0;
  private frame = 0;

  constructor(private readonly view: Element) {}

  at(clientY: number): void {
    const { top, bottom } = this.view.getBoundingClientRect();
    this.by = clientY < top + NEAR ? -pace(clientY - top) : clientY > bottom - NEAR ? pace(bottom - clientY) : 0;
    if (this.by !== 0 && this.frame === 0) {
      this.push();
    }
  }

  end(): void {
    this.by = 0;
    window.cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  private push(): void {
    this.view.scrollTop += this.by;
    this.frame = this.by === 0 ? 0 : window.requestAnimationFrame(() => this.push());
  }
}

/** The nearer the faster. */
function pace(away: number): number {
  return Math.ceil(FAST * (1 - Math.max(0, away) / NEAR));
}
