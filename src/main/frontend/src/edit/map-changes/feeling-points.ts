import { create } from "../../dom";
import { shownFeeling } from "../feeling";
import type { Outline } from "../wire";
import type { Coordinates } from "./coordinates";
import {
  type FeelingBand,
  type FeelingPoint,
  feltAt,
  HIGHEST,
  heightOf,
  LOWEST,
  limited,
  nameOf,
  pointAfter,
  pointBeside,
  pointKey,
  scoreAt,
  scoreOf,
  withScore,
} from "./feelings";
import { texts } from "./texts";

/** Receives what a person does with the points of the curves. */
export interface FeelingHost {
  /** A point was pressed, or got the focus. */
  chosen(point: FeelingPoint): void;
  /** The focus should go to the step of a point. */
  leave(point: FeelingPoint): void;
  /** The words and score of a point should be edited. */
  write(point: FeelingPoint): void;
  /** The feeling of a point changes; `to` returns the new one for the current one. */
  change(point: FeelingPoint, to: (now: string) => string): void;
}

/** The size of a handle, in CSS pixels; handles of neighbouring points are narrower. */
const SIZE = 24;

/** The minimum distance of a drag, in CSS pixels; less is a click. */
const MIN_WAY = 4;

/** Handles over the points of the curves, as sliders: they are dragged up and down, and keys move them, too. */
export class FeelingPoints {
  readonly root = create("div", "arrange-feelings", { role: "group", "aria-label": texts.feelings() });
  private readonly handles = new Map<string, HTMLElement>();
  private readonly shown = create("div", "arrange-felt", { "aria-hidden": "true" });
  /** Cancels the drag; null if nothing is dragged. */
  private putBack: (() => void) | null = null;

  constructor(
    private readonly band: FeelingBand,
    private readonly outline: Outline,
    private readonly coordinates: Coordinates,
    private readonly host: FeelingHost,
  ) {
    band.points.forEach((point) => this.handle(point));
    this.shown.hidden = true;
    this.root.append(this.shown);
    this.stopAt(null);
  }

  get focused(): FeelingPoint | null {
    return this.band.points.find((point) => this.handles.get(pointKey(point)) === document.activeElement) ?? null;
  }

  /** Moves the focus to a point; false if it is not there. */
  focus(key: string): boolean {
    const handle = this.handles.get(key);
    handle?.focus({ preventScroll: true });
    handle?.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "auto" });
    return handle !== undefined;
  }

  /** Moves the focus to the next point of a step; false if the step has none. */
  focusAt(step: string): boolean {
    const next = pointAfter(this.band.points, step, this.focused);
    return next !== null && this.focus(pointKey(next));
  }

  /** Makes Tab lead to the first point of a step, or else to the first of all points. */
  stopAt(step: string | null): void {
    const { points } = this.band;
    const stop = points.find((point) => point.step === step) ?? points[0];
    this.handles.forEach((handle, key) => handle.setAttribute("tabindex", stop && key === pointKey(stop) ? "0" : "-1"));
  }

  end(): void {
    this.putBack?.();
  }

  private handle(point: FeelingPoint): void {
    const value = feltAt(this.outline, point);
    const handle = create("div", "arrange-point", {
      role: "slider",
      "aria-orientation": "vertical",
      "aria-valuemin": String(LOWEST),
      "aria-valuemax": String(HIGHEST),
      "aria-valuenow": String(scoreOf(value)),
      "aria-valuetext": shownFeeling(value),
      "aria-label": nameOf(this.outline, point),
    });
    this.place(handle, point, point.y);
    handle.addEventListener("focus", () => {
      this.stopAt(point.step);
      this.host.chosen(point);
    });
    handle.addEventListener("pointerdown", (event) => this.drag(handle, point, event));
    handle.addEventListener("keydown", (event) => this.onKey(point, event));
    handle.addEventListener("dblclick", (event) => {
      event.stopPropagation();
      this.host.write(point);
    });
    this.handles.set(pointKey(point), handle);
    this.root.append(handle);
  }

  /** Centres a handle on its point, at any scale; where points are close, the handle takes at most half the gap. */
  private place(handle: HTMLElement, point: FeelingPoint, y: number): void {
    const { x } = point;
    const beside = this.band.points.filter(
      (each) => each !== point && Math.abs(each.y - point.y) < this.band.apart / 2,
    );
    const nearest = Math.min(...beside.map((each) => Math.abs(each.x - x)), SIZE);
    handle.style.width = `${Math.max(nearest, SIZE / 3)}px`;
    this.coordinates.placeAt(handle, x, y);
  }

  private onKey(point: FeelingPoint, event: KeyboardEvent): void {
    const run = this.commandOf(point, event.key);
    if (!run || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  private commandOf(point: FeelingPoint, key: string): (() => unknown) | null {
    const { host } = this;
    const by = (way: number) => (): void => host.change(point, (now) => withScore(now, limited(scoreOf(now) + way)));
    const beside = (way: 1 | -1) => (): unknown => this.focus(pointKey(pointBeside(this.band.points, point, way)));
    const commands: Record<string, () => unknown> = {
      ArrowUp: by(1),
      ArrowDown: by(-1),
      Home: by(LOWEST - HIGHEST),
      End: by(HIGHEST - LOWEST),
      ArrowLeft: beside(-1),
      ArrowRight: beside(1),
      f: () => this.focusAt(point.step),
      Enter: () => host.write(point),
      F2: () => host.write(point),
      Delete: () => host.change(point, () => ""),
      Backspace: () => host.change(point, () => ""),
      Escape: () => (this.putBack ? this.putBack() : host.leave(point)),
    };
    return commands[key] ?? null;
  }

  /** Whether there is more room for the shown value on the left. */
  private isAtRight(x: number): boolean {
    const seen = this.root.closest(".frontstage-scroller")?.getBoundingClientRect();
    return seen !== undefined && x > (seen.left + seen.right) / 2;
  }

  /** Follows the pointer up and down in whole scores. Escape and a lost pointer cancel the drag. */
  private drag(handle: HTMLElement, point: FeelingPoint, event: PointerEvent): void {
    if (event.button !== 0 || this.putBack) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    handle.focus({ preventScroll: true });
    const value = feltAt(this.outline, point);
    const before = scoreOf(value);
    let score = before;
    const move = (to: PointerEvent): void => {
      if (this.shown.hidden && Math.abs(to.clientY - event.clientY) < MIN_WAY) {
        return;
      }
      score = scoreAt(this.band, this.coordinates.inDrawing(to.clientX, to.clientY).y);
      handle.classList.add("frontstage-arrange-lifted");
      const y = heightOf(this.band, score);
      this.place(handle, point, y);
      this.coordinates.placeAt(this.shown, point.x, y);
      this.shown.classList.toggle("frontstage-arrange-left", this.isAtRight(to.clientX));
      this.shown.textContent = shownFeeling(withScore(value, score));
      this.shown.hidden = false;
    };
    const putBack = (): void => {
      this.putBack = null;
      handle.removeEventListener("pointermove", move);
      handle.removeEventListener("pointerup", drop);
      handle.removeEventListener("pointercancel", putBack);
      handle.classList.remove("frontstage-arrange-lifted");
      this.place(handle, point, point.y);
      this.shown.hidden = true;
    };
    const drop = (): void => {
      putBack();
      if (score !== before) {
        this.host.change(point, (now) => withScore(now, score));
      }
    };
    this.putBack = putBack;
    handle.setPointerCapture(event.pointerId);
    handle.addEventListener("pointermove", move);
    handle.addEventListener("pointerup", drop);
    handle.addEventListener("pointercancel", putBack);
  }
}
