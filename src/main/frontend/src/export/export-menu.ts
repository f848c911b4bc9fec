import { queryOf } from "../address-history";
import { button, create } from "../dom";
import { refused } from "../refused";
import { refusedInWords, shared } from "../shared-texts";
import { readComparison } from "../views/comparison";
import { exportBody, type FileKind, FOR_CUSTOMERS, fileName, type Shown, WITHOUT_PICTURE } from "./export-request";
import { exportTexts } from "./export-texts";
import { printDocument } from "./print-document";

/** The map whose menu is opened, and the place for the menu. */
export interface ExportHost {
  root: HTMLElement;
  button: HTMLElement;
  base: string;
  map: string;
}

/** Opens the menu of files below its button, or closes it. */
export type OpenExport = (host: ExportHost) => void;

const DRAWN = ["blueprint", "journey", FOR_CUSTOMERS];

export const openExport: OpenExport = (host) => {
  const there = host.button.parentElement?.querySelector<HTMLElement>(".frontstage-export-menu");
  if (there) {
    close(host, there);
    return;
  }
  const menu = create("section", "export-menu", { "aria-label": shared.export(), tabindex: "-1" });
  const { view, list } = shownIn(host);
  const isForCustomers = view === FOR_CUSTOMERS;
  const hasPicture = !WITHOUT_PICTURE.includes(list);
  const status = create("p", "export-status", { role: "status" });
  const file = (label: string, kind: FileKind, isWhole: boolean): HTMLElement =>
    create(
      "li",
      "",
      {},
      button(label, () => void save(host, kind, isWhole, status), "link"),
    );
  menu.append(
    create("h3", "", {}, exportTexts.view()),
    create(
      "ul",
      "",
      {},
      ...(hasPicture ? [file(exportTexts.png(), { format: "png" }, false)] : []),
      ...(hasPicture ? [file(exportTexts.svg(), { format: "svg" }, false)] : []),
      file(exportTexts.pdf(), { format: "pdf", paper: "a4" }, false),
      file(exportTexts.pdfA3(), { format: "pdf", paper: "a3" }, false),
      file(exportTexts.csv(), { format: "csv" }, false),
    ),
    create("h3", "", {}, isForCustomers ? exportTexts.customersMap() : exportTexts.whole()),
    create(
      "ul",
      "",
      {},
      file(exportTexts.print(), { format: "print" }, true),
      file(exportTexts.html(), { format: "html" }, true),
      file(exportTexts.yaml(), { format: "yaml" }, true),
      file(exportTexts.json(), { format: "json" }, true),
    ),
    create("p", "export-note", {}, isForCustomers ? exportTexts.customers() : exportTexts.holds()),
    status,
  );
  menu.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close(host, menu);
    }
  });
  host.button.after(menu);
  host.button.setAttribute("aria-expanded", "true");
  menu.querySelector("button")?.focus();
};

function close(host: ExportHost, menu: HTMLElement): void {
  menu.remove();
  host.button.setAttribute("aria-expanded", "false");
  host.button.focus();
}

async function save(host: ExportHost, kind: FileKind, isWhole: boolean, status: HTMLElement): Promise<void> {
  status.textContent = kind.format === "print" ? exportTexts.printing() : exportTexts.making();
  status.textContent = await saved(host, kind, isWhole);
}

/** Requests a file and saves or prints it; returns a sentence about the result. */
async function saved(host: ExportHost, kind: FileKind, isWhole: boolean): Promise<string> {
  try {
    const response = await fetch(`${host.base}/rest/frontstage/1.0/maps/${host.map}/export`, {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(exportBody(kind, shownIn(host), isWhole)),
    });
    if (!response.ok) {
      return await whyNot(response);
    }
    if (kind.format === "print") {
      await printDocument(await response.text());
      return "";
    }
    const address = URL.createObjectURL(await response.blob());
    const name = fileName(response.headers.get("Content-Disposition"), `map.${kind.format}`);
    create("a", "", { href: address, download: name }).click();
    window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return exportTexts.made();
  } catch {
    return shared.wikiAway();
  }
}

async function whyNot(response: Response): Promise<string> {
  const json = (await response.json().catch(() => null)) as { message?: unknown } | null;
  return typeof json?.message === "string" ? json.message : refusedInWords(refused(response.status));
}

/** The view of the drawing behind a list. A list shows the whole map, so its files never use the customer's view. */
function behindList(root: HTMLElement): string {
  const { frontstageView: view = "blueprint" } = root.dataset;
  return view === FOR_CUSTOMERS ? "blueprint" : view;
}

/** The comparison in the page's address, with the author's future file if the address names none. */
function compared(root: HTMLElement, map: string): Record<string, string> {
  const { frontstageFuture: future } = root.dataset;
  const named = readComparison(new URLSearchParams(queryOf(map)));
  return { ...(future ? { with: future } : {}), ...Object.fromEntries(new URLSearchParams(named)) };
}

function shownIn({ root, map }: ExportHost): Shown {
  const tab = root.querySelector<HTMLElement>(".frontstage-to-view[aria-current]")?.dataset.frontstageView;
  const word = tab ?? root.dataset.frontstageList ?? "";
  const list = DRAWN.includes(word) ? "" : word;
  const frame = root.querySelector<HTMLElement>("[data-frontstage-level]:not(a, button)");
  const outside = [...root.querySelectorAll("[data-frontstage-item][data-frontstage-out], .frontstage-list [hidden]")]
    .map((element) => element.getAttribute("data-frontstage-item"))
    .filter((id): id is string => id !== null);
  return {
    view: DRAWN.includes(word) ? word : behindList(root),
    list,
    comparison: list === "compare" ? compared(root, map) : {},
    level: frame?.dataset.frontstageLevel ?? "",
    open: frame?.dataset.frontstageOpen ?? "",
    without: root.dataset.frontstageWithout ?? "",
    version: root.dataset.frontstageVersion ?? "",
    outside: [...new Set(outside)],
  };
}
