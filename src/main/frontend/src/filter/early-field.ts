import { create } from "../dom";

const EARLY = ".frontstage-early-filter";
/** The event on the early field when the filter's own field replaces it. */
const TAKEN = "frontstage-taken";

/** What a reader typed before the filter's script had loaded. */
export interface TypedEarly {
  readonly text: string;
  /** Whether Enter was pressed afterwards. */
  readonly isEntered: boolean;
}

/**
 * Focuses a temporary field that is there until the filter's script has loaded, and keeps what is typed in it. Does
 * nothing if the map has its filter.
 */
export function openEarlyField(root: HTMLElement, label: string): void {
  if (root.querySelector(".frontstage-filter")) {
    return;
  }
  const field = root.querySelector<HTMLInputElement>(EARLY) ?? placeField(root, label);
  field.focus();
}

/** Removes the field, and returns what was typed in it; null if there is none. */
export function takeTypedEarly(root: HTMLElement): TypedEarly | null {
  const field = root.querySelector<HTMLInputElement>(EARLY);
  if (!field) {
    return null;
  }
  const typed = { text: field.value, isEntered: "frontstageEntered" in field.dataset };
  field.dispatchEvent(new Event(TAKEN));
  return typed;
}

function placeField(root: HTMLElement, label: string): HTMLInputElement {
  const field = create("input", "filter-field early-filter", {
    type: "search",
    "aria-label": label,
    placeholder: label,
  });
  const back = document.activeElement;
  const leave = (): void => {
    field.remove();
    (back as HTMLElement | SVGElement | null)?.focus({ preventScroll: true });
  };
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" || event.key === "Enter") {
      event.preventDefault();
    }
    if (event.key === "Escape") {
      leave();
    } else if (event.key === "Enter") {
      field.dataset.frontstageEntered = "";
    }
    // keeps keys in the field from the map
    event.stopPropagation();
  });
  field.addEventListener("input", () => delete field.dataset.frontstageEntered);
  field.addEventListener(TAKEN, leave);
  (root.querySelector(".frontstage-head") ?? root.querySelector(".frontstage-views"))?.after(field);
  return field;
}
