import type { Cards } from "./cards";
import type { Details } from "./details";
import type { FullScreen } from "./full-screen";
import type { Scale } from "./scale";
import { texts } from "./texts";

/** What the keys of a map move. */
export interface Keyed {
  readonly scroller: HTMLElement;
  readonly scale: Scale;
  readonly details: Details;
  readonly cards: Cards;
  readonly fullScreen: FullScreen;
  /** Opens what is known of a card. */
  open(card: SVGElement): void;
}

/** While the focus is in the map, single keys are the map's: none of them is one of the page's shortcuts. */
export function onKey(map: Keyed, event: KeyboardEvent): void {
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

function handled(map: Keyed, event: KeyboardEvent): boolean {
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

function openFocused(map: Keyed): boolean {
  const card = map.cards.focused();
  if (card) {
    map.open(card);
    return true;
  }
  return document.activeElement === map.scroller && map.cards.enter();
}

let explained = 0;

/** Says how the keys work, to those who hear the map. */
export function explainKeys(scroller: HTMLElement): void {
  const keys = document.createElement("p");
  keys.id = `frontstage-keys-${++explained}`;
  keys.hidden = true;
  keys.textContent = texts.keys();
  scroller.before(keys);
  scroller.setAttribute("aria-describedby", keys.id);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}
