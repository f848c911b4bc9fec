type Child = Node | string | null | undefined | false;

/** The look of a button: a dialog's main action, any other action, a link, or a small button of a toolbar. */
type ButtonKind = "primary" | "plain" | "link" | "tool";

const SVG = "http://www.w3.org/2000/svg";

/**
 * Creates an element. Strings become text, never HTML; empty children are left out.
 *
 * @param style names of style classes, without our prefix: `"link wide"` gives `frontstage-link frontstage-wide`
 */
export function create<K extends keyof HTMLElementTagNameMap>(
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

export function createSvg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Record<string, string | number>,
  ...children: (Node | string)[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    made.setAttribute(attribute, String(value));
  }
  made.append(...children);
  return made;
}

export function button(
  label: string,
  action: () => void,
  kind: ButtonKind = "plain",
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const style = kind === "tool" ? "button" : `press press-${kind}`;
  const made = create("button", style, { type: "button", ...attributes }, label);
  made.addEventListener("click", action);
  return made;
}

/** A small button that shows an icon; its label is its tooltip, and the name for screen readers. */
export function iconButton(
  shape: string,
  label: string,
  action: () => void,
  attributes: Record<string, string> = {},
): HTMLButtonElement {
  const made = button("", action, "tool", attributes);
  setLabel(made, label);
  const icon = { viewBox: "0 0 16 16", width: 16, height: 16, "aria-hidden": "true", class: "frontstage-icon" };
  made.append(createSvg("svg", icon, createSvg("path", { d: shape })));
  return made;
}

export function setLabel(element: HTMLElement, label: string): void {
  element.title = label;
  element.setAttribute("aria-label", label);
}

/** A link that opens in a new tab; plain text if the address is not a web address. */
export function link(address: string, label: string): HTMLElement {
  return isWebAddress(address)
    ? create("a", "link", { href: address, target: "_blank", rel: "noopener noreferrer" }, label)
    : create("span", "", {}, label);
}

/** A link that looks like a button because it is the next thing to do. It opens in a new tab. */
export function buttonLink(label: string, kind: "primary" | "plain"): HTMLAnchorElement {
  return create("a", `press press-${kind}`, { target: "_blank", rel: "noopener noreferrer" }, label);
}

/** A control with its label above and, if there is one, a note below. */
export function field(label: string, control: HTMLElement, note?: string): HTMLElement {
  return create(
    "label",
    "field",
    {},
    create("span", "field-label", {}, label),
    control,
    note && create("span", "field-note", {}, note),
  );
}

/** Sets the options of a list and selects one of them, by default the first. */
export function setOptions(
  list: HTMLSelectElement,
  options: { value: string; label: string }[],
  selected: string | undefined,
): void {
  list.replaceChildren(...options.map(({ value, label }) => create("option", "", { value }, label)));
  list.value = selected ?? options[0]?.value ?? "";
}

/** Offers a text as a download. */
export function downloadText(name: string, type: string, ...parts: string[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type: `${type};charset=utf-8` }));
  create("a", "", { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** Replaces %1, %2 … in a pattern by values; a number without a value stays as it is. */
export function fill(pattern: string, ...values: (string | number)[]): string {
  return pattern.replace(/%([1-9])/g, (placeholder, number: string) =>
    String(values[Number(number) - 1] ?? placeholder),
  );
}

/** Whether an address may become a link: only http and https may, whatever its origin. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
