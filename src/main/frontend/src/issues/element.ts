type Child = Node | string | null | undefined | false;

/** An element with a class of ours, its attributes and what is in it. Texts are text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  style: string,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (style) {
    made.className = style
      .split(" ")
      .map((word) => `frontstage-${word}`)
      .join(" ");
  }
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)));
  return made;
}

/** A button with words on it. */
export function press(label: string, action: () => void, kind: "primary" | "plain" | "link" = "plain"): HTMLButtonElement {
  const made = element("button", `press press-${kind}`, { type: "button" }, label);
  made.addEventListener("click", action);
  return made;
}

/** A link that leaves the page open. */
export function link(address: string, label: string): HTMLElement {
  return webAddress(address)
    ? element("a", "link", { href: address, target: "_blank", rel: "noopener noreferrer" }, label)
    : element("span", "", {}, label);
}

/** A link that looks like a button, since it is what is to be done next. It leaves the page open. */
export function pressedLink(label: string, kind: "primary" | "plain"): HTMLAnchorElement {
  return element("a", `press press-${kind}`, { target: "_blank", rel: "noopener noreferrer" }, label);
}

/** A field with its label above it. */
export function field(label: string, control: HTMLElement, note?: string): HTMLElement {
  return element("label", "field", {}, element("span", "field-label", {}, label), control, note && element("span", "field-note", {}, note));
}

/** Fills a list to choose from; without a choice the first is chosen. */
export function offer(list: HTMLSelectElement, options: { value: string; label: string }[], chosen: string | undefined): void {
  list.replaceChildren(...options.map(({ value, label }) => element("option", "", { value }, label)));
  list.value = chosen ?? options[0]?.value ?? "";
}

/** Puts texts where a pattern has %1, %2 … */
export function fill(pattern: string, ...values: (string | number)[]): string {
  return pattern.replace(/%([1-9])/g, (sign, number: string) => String(values[Number(number) - 1] ?? sign));
}

/** Only such addresses become links, whoever named them. */
export function webAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
