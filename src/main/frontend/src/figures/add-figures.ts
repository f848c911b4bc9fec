import { button, create, field, fill } from "../dom";
import { Dialog } from "../issues/dialog";
import { shared } from "../shared-texts";
import { TellWatchers } from "../tell-watchers";
import type { FiguresRequest } from "./figures-request";
import { FiguresRest, type Meaning, type Repeated, type Report } from "./figures-rest";
import { figuresTexts as texts } from "./figures-texts";
import { columnsOf, recall, remember } from "./remembered";
import { ReportView } from "./report-view";

/** The file types for a file chooser. */
const ENDINGS = ".csv,.tsv,.txt,.xlsx";

/** Maximum size of a file in bytes; the server has the same limit. */
const MAX_BYTES = 4 << 20;

/** Adds a survey to a map: the person chooses, drops or pastes a file, and corrects what its columns mean. */
export class AddFigures {
  private readonly dialog: Dialog;
  private readonly rest: FiguresRest;
  private file: File | null = null;
  private meaning: Meaning = { columns: {}, steps: {}, personas: {} };
  private repeated: Repeated | undefined;
  private report: Report | null = null;
  private asks = 0;
  private readonly tell = new TellWatchers();

  private constructor(private readonly asked: FiguresRequest) {
    this.dialog = new Dialog(texts.title(), asked.back, "wide");
    this.rest = new FiguresRest(asked.base, asked.map);
    const body = this.dialog.body;
    body.addEventListener("dragover", (event) => event.preventDefault());
    body.addEventListener("drop", (event) => {
      event.preventDefault();
      this.take(event.dataTransfer?.files[0]);
    });
  }

  static open(asked: FiguresRequest): void {
    const dialog = new AddFigures(asked);
    dialog.choose();
    dialog.take(asked.file);
  }

  /** The first screen: a file or a pasted table. */
  private choose(): void {
    this.dialog.say("");
    const chooser = create("input", "input", { type: "file", accept: ENDINGS });
    chooser.addEventListener("change", () => this.take(chooser.files?.[0]));
    const pasted = create("textarea", "input", { rows: "5", spellcheck: "false" });
    const read = button(texts.read(), () => this.takeText(pasted.value));
    this.dialog.show(
      [
        create("p", "about", {}, texts.choose()),
        create("div", "figures-drop", {}, field(texts.file(), chooser)),
        field(texts.paste(), pasted, texts.pasteNote()),
        read,
      ],
      [button(shared.cancel(), () => this.dialog.close())],
    );
    chooser.focus();
  }

  private takeText(text: string): void {
    if (text.trim() !== "") {
      this.take(new File([text], texts.pasted()));
    }
  }

  private take(file: File | undefined): void {
    if (!file) {
      return;
    }
    const isTable = file.name === texts.pasted() || ENDINGS.split(",").some((end) => lower(file).endsWith(end));
    if (!isTable || file.size > MAX_BYTES) {
      this.dialog.say(fill(texts.wrongFile(), file.name), true);
      return;
    }
    this.file = file;
    this.repeated = undefined;
    void this.readFirst();
  }

  /**
   * Reads a file with guessed columns; then again with what the person said last time about columns of the same name.
   */
  private async readFirst(): Promise<void> {
    const remembered = recall(this.asked.map, window.localStorage);
    const { dates } = remembered;
    this.meaning = { columns: {}, steps: remembered.steps, personas: remembered.personas, ...(dates ? { dates } : {}) };
    await this.read();
    const columns = columnsOf(remembered, this.report?.columns ?? []);
    if (Object.keys(columns).length > 0) {
      this.meaning = { ...this.meaning, columns };
      await this.read();
    }
  }

  private async read(): Promise<void> {
    const file = this.file;
    if (!file) {
      return;
    }
    const number = ++this.asks;
    this.dialog.say(texts.reading());
    const reply = await this.rest.read(file, this.meaning);
    if (number !== this.asks || !this.dialog.isOpen) {
      return;
    }
    this.dialog.say(reply.ok ? "" : reply.message, !reply.ok);
    if (reply.ok) {
      this.report = reply.value;
      this.show(file, reply.value);
    }
  }

  /** Shows what was understood. The focus stays on the same control. */
  private show(file: File, report: Report): void {
    const key = document.activeElement?.getAttribute("data-frontstage-key");
    const head = create(
      "p",
      "figures-file",
      {},
      create("span", "", { dir: "auto" }, `${file.name} · ${fill(texts.rows(), report.rows)}`),
      button(texts.another(), () => this.choose(), "link"),
    );
    const view = new ReportView(report, this.meaning, this.repeated, {
      column: (column, use) => this.say({ columns: { ...this.meaning.columns, [column]: use } }),
      step: (value, id) => this.say({ steps: { ...this.meaning.steps, [value]: id } }),
      persona: (value, id) => this.say({ personas: { ...this.meaning.personas, [value]: id } }),
      dates: (dates) => this.say({ dates }),
      repeated: (what) => {
        this.repeated = what;
        this.show(file, report);
      },
    });
    this.dialog.show(
      [head, ...view.elements()],
      [button(shared.cancel(), () => this.dialog.close()), this.tell.label, this.addButton(report)],
    );
    const kept = key && this.dialog.body.querySelector<HTMLElement>(`[data-frontstage-key="${CSS.escape(key)}"]`);
    if (kept) {
      kept.focus();
    } else if (!this.dialog.body.parentElement?.contains(document.activeElement)) {
      this.dialog.body.querySelector("select")?.focus();
    }
  }

  private say(more: Partial<Meaning>): void {
    this.meaning = { ...this.meaning, ...more };
    void this.read();
  }

  private addButton(report: Report): HTMLElement {
    const count = report.answers - (this.repeated === "add" ? 0 : report.repeated);
    const label = count === 1 ? texts.addOne() : fill(texts.add(), count);
    const isReady = report.needed.length === 0 && (count > 0 || report.names);
    const add = button(label, () => void this.add(), "primary");
    add.toggleAttribute("disabled", !isReady);
    return add;
  }

  private async add(): Promise<void> {
    const { file, report } = this;
    if (!file || !report) {
      return;
    }
    const isSaid = report.repeated === 0 || this.repeated !== undefined;
    if (!isSaid) {
      this.dialog.say(fill(texts.nothingNew(), report.repeatedText ?? ""), true);
      this.dialog.body.querySelector<HTMLElement>("[name='frontstage-repeated']")?.focus();
      return;
    }
    this.dialog.say(shared.saving());
    this.dialog.busy(true);
    const reply = await this.rest.add(file, this.meaning, this.repeated, this.tell.isOn);
    this.dialog.busy(false);
    if (!reply.ok) {
      this.dialog.say(reply.message, true);
      return;
    }
    remember(this.asked.map, report.columns, this.meaning, window.localStorage);
    this.asked.saved();
    if (reply.value.named) {
      this.dialog.close();
    } else {
      this.repeated = "leave-out";
      this.dialog.say(reply.value.message, true);
      this.dialog.act([
        button(shared.cancel(), () => this.dialog.close()),
        button(shared.tryAgain(), () => void this.add(), "primary"),
      ]);
    }
  }
}

function lower(file: File): string {
  return file.name.toLowerCase();
}
