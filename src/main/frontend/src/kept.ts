import type { Cards } from "./cards";
import type { Details } from "./details";
import type { FullScreen } from "./full-screen";
import type { Scale } from "./scale";
import { scrolledUpright } from "./upright";

/** What a reader has made of a map. */
export interface Reading {
  readonly scroller: HTMLElement;
  readonly scale: Scale;
  readonly details: Details;
  readonly cards: Cards;
  readonly fullScreen: FullScreen;
}

/** Remembers it; what is given back makes the same of the map as it was drawn anew. */
export function keep({ fullScreen, scale, scroller, details }: Reading): (anew: Reading) => void {
  const { isFull } = fullScreen;
  const { state } = scale;
  const left = scroller.scrollLeft;
  const top = scrolledUpright(scroller).scrollTop;
  const { item } = details;
  return (anew) => {
    if (isFull) {
      anew.fullScreen.toggle();
    }
    anew.scale.restore(state);
    const card = item === null ? null : anew.cards.find(item);
    if (card && item !== null) {
      anew.cards.mark(card);
      anew.details.open(card, item, false);
    }
    anew.scroller.scrollTo({ left, behavior: "auto" });
    scrolledUpright(anew.scroller).scrollTo({ top, behavior: "auto" });
    anew.details.refresh();
  };
}
