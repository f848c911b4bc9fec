import { create } from "../dom";
import { jiraErrorNote } from "../issues/jira-error-note";
import { ask, type Reply } from "../issues/rest";
import type { JiraError } from "../issues/wire";

/** The answer of `GET maps/{map}/measures/weeks`, as far as the page needs it. */
interface WeeksAnswer {
  /** Why Jira gave no answer, or an incomplete one. */
  trouble?: JiraError;
  /** The weeks, as a drawing and in words. */
  html: string;
}

/** A part of the map: the map itself, a stage by its id, an owner by name. */
interface MapPart {
  kind: string;
  of: string;
}

const LINK = "a[data-frontstage-weeks]";

/** The path of the request for the weeks of a part of the map, below the map's own address. */
export function weeksPath(version: string, { kind, of }: MapPart, refresh: boolean): string {
  const query = new URLSearchParams({
    ...(version ? { version } : {}),
    ...(kind === "map" ? {} : { [kind]: of }),
    ...(refresh ? { refresh: "true" } : {}),
  });
  return `measures/weeks?${query}`;
}

/**
 * Progress over time. Jira is asked when this part is first opened, and again for each part of the map that is chosen.
 */
export class Weeks {
  private readonly known = new WeakSet<HTMLElement>();
  private asks = 0;

  /** @param address returns the address of a path below the map's own */
  constructor(
    private readonly version: () => string,
    private readonly address: (path: string) => string,
  ) {}

  /** Makes the part load when it is opened, and its links replace it in place; without script they are plain links. */
  furnish(view: HTMLElement): void {
    const part = view.querySelector<HTMLDetailsElement>("details.frontstage-weeks");
    if (!part || this.known.has(part)) {
      return;
    }
    this.known.add(part);
    const first = { kind: "map", of: "" };
    part.addEventListener("toggle", () => void this.show(part, first, false), { once: true });
    part.addEventListener("click", (event) => {
      const link = (event.target as Element).closest<HTMLElement>(LINK);
      if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        const { frontstageWeeks: kind = "map", frontstageOf: of = "" } = link.dataset;
        void this.show(part, { kind, of }, false);
      }
    });
  }

  private async show(part: HTMLElement, chosen: MapPart, refresh: boolean): Promise<void> {
    const number = ++this.asks;
    part.setAttribute("aria-busy", "true");
    const path = weeksPath(this.version(), chosen, refresh);
    const reply: Reply<WeeksAnswer> = await ask(this.address(path), { method: "GET" });
    if (number !== this.asks) {
      return;
    }
    part.removeAttribute("aria-busy");
    const hadFocus = part.querySelector(".frontstage-weeks-shown")?.contains(document.activeElement) ?? false;
    const again = (): void => void this.show(part, chosen, true);
    part.querySelectorAll(":scope > :not(summary)").forEach((old) => {
      old.remove();
    });
    part.append(...this.parts(reply, again));
    if (hadFocus) {
      part.querySelector<HTMLElement>(`${LINK}[aria-current]`)?.focus();
    }
  }

  private parts(reply: Reply<WeeksAnswer>, again: () => void): HTMLElement[] {
    if (!reply.ok) {
      return [create("div", "trouble", { role: "note" }, create("p", "", {}, reply.message))];
    }
    const parsed = new DOMParser().parseFromString(reply.value.html, "text/html");
    const shown = parsed.querySelector<HTMLElement>(".frontstage-weeks-shown");
    return [
      ...(reply.value.trouble ? [jiraErrorNote(reply.value.trouble, again)] : []),
      ...(shown ? [document.adoptNode(shown)] : []),
    ];
  }
}
