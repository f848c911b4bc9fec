/** So near an edge, in CSS pixels, what is dragged pushes the map. */
const NEAR = 40;

/** So far it is pushed with each frame, at most. */
const FAST = 14;

/** While something is dragged near an edge of what is seen of a map, that scrolls. */
export class EdgeScroll {
  private down = 0;
  private right = 0;
  private frame = 0;

  /**
   * @param upright what scrolls up and down
   * @param sideways what scrolls to the sides
   * @param pushed after each push: something else lies under the pointer
   */
  constructor(
    private readonly upright: Element,
    private readonly sideways: Element,
    private readonly pushed: () => void,
  ) {}

  /** @param x null: to the sides the browser scrolls by itself */
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

/** How far, and which way, between two edges: the nearer one of them, the faster. */
function push(at: number, from: number, to: number): number {
  return at < from + NEAR ? -pace(at - from) : at > to - NEAR ? pace(to - at) : 0;
}

function pace(away: number): number {
  return Math.ceil(FAST * (1 - Math.max(0, away) / NEAR));
}
