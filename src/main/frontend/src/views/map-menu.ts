import { copy } from "../clipboard";
import { button, create, iconButton } from "../dom";
import * as icons from "../icons";
import { Dialog } from "../issues/dialog";
import { viewTexts } from "./view-texts";

/** What the menu of a map needs of its views. */
export interface MenuHost {
  /** The address of exactly what is on the screen. */
  link(): string;
  /** The search for the map's issues in Jira; empty if there are none, or they are not known. */
  jql(): string;
  /** Requests the issues, unless they are known. */
  know(): Promise<void>;
  showVersions(): void;
}

/** An entry of the menu. */
interface Entry {
  label: string;
  action: () => void;
}

/** The menu in a map's head with less common actions. Its button stays the same when the head is redrawn. */
export class MapMenu {
  readonly element: HTMLElement;
  private readonly opener: HTMLButtonElement;
  private readonly status = create("span", "menu-told", { role: "status" });
  private menu: HTMLElement | null = null;

  constructor(private readonly host: MenuHost) {
    this.opener = iconButton(icons.MORE, viewTexts.more(), () => (this.menu ? this.close() : this.open()), {
      "aria-haspopup": "menu",
      "aria-expanded": "false",
    });
    this.element = create("span", "more-place", {}, this.opener, this.status);
    this.element.addEventListener("keydown", (event) => this.onKey(event));
    this.element.addEventListener("focusout", (event) => {
      if (!this.element.contains(event.relatedTarget as Node | null)) {
        this.shut();
      }
    });
  }

  private open(): void {
    const entries = this.entries().map((entry) => this.item(entry));
    this.menu = create("div", "more-menu", { role: "menu", "aria-label": viewTexts.more() }, ...entries);
    this.opener.after(this.menu);
    this.opener.setAttribute("aria-expanded", "true");
    entries[0]?.focus();
    if (!this.host.jql()) {
      void this.addJql(this.menu);
    }
  }

  private item({ label, action }: Entry): HTMLElement {
    return button(label, () => this.choose(action), "tool", { role: "menuitem", tabindex: "-1" });
  }

  /** Adds the entry for JQL once the issues are known. */
  private async addJql(menu: HTMLElement): Promise<void> {
    await this.host.know();
    if (menu === this.menu) {
      menu.firstElementChild?.after(...this.jql().map((entry) => this.item(entry)));
    }
  }

  private jql(): Entry[] {
    const jql = this.host.jql();
    return jql ? [{ label: viewTexts.copyJql(), action: () => void this.copy(jql, viewTexts.jqlCopied()) }] : [];
  }

  private entries(): Entry[] {
    return [
      { label: viewTexts.copyLink(), action: () => void this.copy(this.host.link(), viewTexts.linkCopied()) },
      ...this.jql(),
      { label: viewTexts.versions(), action: () => this.host.showVersions() },
      { label: viewTexts.keys(), action: () => this.showKeys() },
    ];
  }

  private choose(action: () => void): void {
    this.close();
    action();
  }

  private onKey(event: KeyboardEvent): void {
    const { menu } = this;
    if (!menu) {
      return;
    }
    const entries = [...menu.querySelectorAll<HTMLElement>("button")];
    const at = entries.indexOf(document.activeElement as HTMLElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      entries[(to + entries.length) % entries.length]?.focus();
    } else if (event.key === "Escape") {
      this.close();
    }
    // keeps keys in the menu from the map
    event.stopPropagation();
  }

  private close(): void {
    this.opener.focus();
    this.shut();
  }

  private shut(): void {
    this.menu?.remove();
    this.menu = null;
    this.opener.setAttribute("aria-expanded", "false");
  }

  private async copy(text: string, said: string): Promise<void> {
    this.status.textContent = (await copy(text)) ? said : viewTexts.notCopied();
    window.setTimeout(() => {
      this.status.textContent = "";
    }, 4_000);
  }

  /** Shows the keys of each area, in the area's own words. */
  private showKeys(): void {
    const dialog = new Dialog(viewTexts.keys(), () => this.opener.focus());
    const places: [string, string][] = [
      [viewTexts.keysTabs(), viewTexts.keysOfTabs()],
      [viewTexts.keysMap(), `${viewTexts.keysOfMap()} ${viewTexts.keysOfHits()}`],
      [viewTexts.keysFilter(), viewTexts.keysOfFilter()],
      [viewTexts.keysCompare(), viewTexts.keysOfCompare()],
      [viewTexts.keysPriorities(), viewTexts.keysOfPriorities()],
      [viewTexts.keysTable(), viewTexts.keysOfTable()],
      [viewTexts.keysWalk(), viewTexts.keysOfWalk()],
    ];
    const list = places.map(([place, keys]) =>
      create("div", "", {}, create("dt", "", {}, place), create("dd", "", {}, keys)),
    );
    const done = button(viewTexts.close(), () => dialog.close(), "primary");
    dialog.show([create("dl", "key-list", {}, ...list)], [done]);
    done.focus();
  }
}
