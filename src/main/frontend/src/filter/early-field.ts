import { create } from "../dom";

const EARLY = ".frontstage-early-filter";
/** What the field hears when the filter's own takes its place. */
const TAKEN = "frontstage-taken";

/** What a reader typed before the filter's script had come. */
export interface TypedEarly {
  readonly text: string;
  /** Whether Enter was pressed behind it. */
  readonly isEntered: boolean;
}

/**
 * Goes to a field that is there until the filter's script has come, and keeps what is typed meanwhile. Does nothing if
 * the map has its filter.
 */
export function openEarlyField(root: HTMLElement, label: string): void {
  if (root.querySelector(".frontstage-filter")) {
    return;
  }
  const field = root.querySelector<HTMLInputElement>(EARLY) ?? placeField(root, label);
  field.focus();
}

/** Takes the field away, and returns what was typed in it; null if there is none. */
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
    // the map's own keys are not for the field
    event.stopPropagation();
  });
  field.addEventListener("input", () => delete field.dataset.frontstageEntered);
  field.addEventListener(TAKEN, leave);
  (root.querySelector(".frontstage-head") ?? root.querySelector(".frontstage-views"))?.after(field);
  return field;
}
