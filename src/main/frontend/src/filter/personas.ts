/** The personas of a map, from its head. */
export function personasOf(root: HTMLElement): { id: string; name: string }[] {
  return [...root.querySelectorAll('[data-frontstage-filter^="persona:"]')].map((element) => ({
    id: (element.getAttribute("data-frontstage-filter") ?? "").slice("persona:".length),
    name: element.textContent?.trim() ?? "",
  }));
}
