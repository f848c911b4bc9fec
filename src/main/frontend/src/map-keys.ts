import type { Cards } from "./cards";
import type { Details } from "./details";
import { create } from "./dom";
import type { Drawing } from "./drawing";
import type { FullScreen } from "./full-screen";
import type { Scale } from "./scale";
import { texts } from "./texts";

/** The parts of a map that keys act on. */
export interface KeyboardTarget {
  readonly drawing: Drawing;
  readonly scale: Scale;
  readonly details: Details;
  readonly cards: Cards;
  readonly fullScreen: FullScreen;
  /** Opens the details of a card. */
  open(card: SVGElement): void;
}

/** Handles a key while the focus is in the map. Single keys do not reach the page, which has its own shortcuts. */
export function onKey(map: KeyboardTarget, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
    return;
  }
  if (handled(map, event)) {
    event.preventDefault();
    event.stopPropagation();
  } else if (event.key.length === 1) {
    event.stopPropagation();
  }
}

function handled(map: KeyboardTarget, event: KeyboardEvent): boolean {
  const { scale, cards } = map;
  switch (event.key) {
    case "+":
    case "=":
      return scale.larger();
    case "-":
      return scale.smaller();
    case "0":
      return scale.actual();
    case "Escape":
      return map.details.close() || map.fullScreen.leave();
    case "Enter":
      return openFocused(map);
    case "ArrowLeft":
      return cards.move("left");
    case "ArrowRight":
      return cards.move("right");
    case "ArrowUp":
      return cards.move("up");
    case "ArrowDown":
      return cards.move("down");
    case "Home":
      return cards.moveToEnd(false);
    case "End":
      return cards.moveToEnd(true);
    default:
      return false;
  }
}

function openFocused(map: KeyboardTarget): boolean {
  const card = map.cards.focused();
  if (card) {
    map.open(card);
    return true;
  }
  return document.activeElement === map.drawing.scroller && map.cards.enter();
}

let explained = 0;

/** Describes the keys to users of screen readers. */
export function explainKeys(scroller: HTMLElement): void {
  const keys = create("p", "", { id: `frontstage-keys-${++explained}`, hidden: "" }, texts.keys());
  scroller.before(keys);
  scroller.setAttribute("aria-describedby", keys.id);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
