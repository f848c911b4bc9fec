/** The distance from an edge at which the map begins to scroll, in CSS pixels. */
const NEAR = 40;

/** The maximum distance to scroll in one frame, in CSS pixels. */
const FAST = 14;

/** Scrolls a map while something is dragged near one of its edges. */
export class AutoScroll {
  private down = 0;
  private right = 0;
  private frame = 0;

  /**
   * @param upright the element that scrolls up and down
   * @param sideways the element that scrolls left and right
   * @param pushed called after each step, when something else is under the pointer
   */
  constructor(
    private readonly upright: Element,
    private readonly sideways: Element,
    private readonly pushed: () => void,
  ) {}

  /** @param x null if the browser itself scrolls left and right */
  at(x: number | null, y: number): void {
    const high = this.upright.getBoundingClientRect();
    const wide = this.sideways.getBoundingClientRect();
    this.down = push(y, high.top, high.bottom);
    this.right = x === null ? 0 : push(x, wide.left, wide.right);
    if (this.pushes && this.frame === 0) {
      this.push();
    }
  }

  end(): void {
    this.down = 0;
    this.right = 0;
    window.cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  private get pushes(): boolean {
    return this.down !== 0 || this.right !== 0;
  }

  private push(): void {
    this.upright.scrollTop += this.down;
    this.sideways.scrollLeft += this.right;
    this.frame = this.pushes ? window.requestAnimationFrame(() => this.push()) : 0;
    this.pushed();
  }
}

/** How far to scroll in one frame, and which way: the nearer an edge, the faster. */
function push(at: number, from: number, to: number): number {
  return at < from + NEAR ? -pace(at - from) : at > to - NEAR ? pace(to - at) : 0;
}

function pace(away: number): number {
  return Math.ceil(FAST * (1 - Math.max(0, away) / NEAR));
}
