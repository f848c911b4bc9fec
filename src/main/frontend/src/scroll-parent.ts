/** The element that scrolls the map up and down: its layer, or the page. */
export function scrollParent(scroller: HTMLElement): Element {
  for (let element = scroller.parentElement; element && element !== document.body; element = element.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowY);
    if (scrolls && element.scrollHeight > element.clientHeight) {
      return element;
    }
  }
  return document.scrollingElement ?? document.documentElement;
}
