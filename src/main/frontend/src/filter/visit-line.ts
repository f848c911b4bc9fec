import { create, fill } from "../dom";
import { viewTexts } from "./view-texts";

/**
 * A line that says how much changed since the last visit, as a link to the comparison.
 *
 * @param at when the visit was, in milliseconds since 1970
 * @param compare shows the comparison in place
 */
export function visitLine(changes: number, at: number, address: string, compare: () => void): HTMLElement {
  const lang = document.documentElement.lang || undefined;
  const day = new Intl.DateTimeFormat(lang, { day: "numeric", month: "short" }).format(at);
  const text = changes === 1 ? viewTexts.visitOne() : viewTexts.visit();
  const link = create("a", "link", { href: address }, fill(text, String(changes), day));
  link.addEventListener("click", (event) => {
    event.preventDefault();
    compare();
  });
  return create("p", "visit", {}, link);
}
