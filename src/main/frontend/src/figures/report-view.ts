import { button, create, fill, setOptions } from "../dom";
import type { Column, Meaning, Repeated, Report, Unread } from "./figures-rest";
import { figuresTexts as texts } from "./figures-texts";

/** Receives what a person says about a survey. */
export interface Answers {
  column(column: number, use: string): void;
  /** @param id empty for the whole map */
  step(value: string, id: string): void;
  persona(value: string, id: string): void;
  dates(order: string): void;
  repeated(what: Repeated): void;
}

/** What was understood of a survey, with lists to correct it. */
export class ReportView {
  constructor(
    private readonly report: Report,
    private readonly meaning: Meaning,
    private readonly repeated: Repeated | undefined,
    private readonly answers: Answers,
  ) {}

  elements(): HTMLElement[] {
    const { kept, names, file, notes } = this.report;
    return [
      this.columns(),
      ...this.order(),
      create("div", "figures-panels", {}, this.understood(), this.notUnderstood()),
      ...this.personas(),
      ...this.again(),
      ...notes.map((note) => create("p", "about", { dir: "auto" }, note)),
      create(
        "div",
        "figures-kept",
        {},
        kept && create("p", "", {}, create("strong", "", {}, texts.kept()), ` ${kept}`),
        names && file && create("p", "", {}, `${texts.line()} `, create("code", "", {}, `answers: ${file}`)),
      ),
    ];
  }

  private columns(): HTMLElement {
    const heads = [texts.column(), texts.first(), texts.use(), texts.ground()];
    const rows = this.report.columns.map((column, number) => this.row(column, number));
    return create(
      "div",
      "figures-columns",
      { tabindex: "0", role: "region", "aria-label": texts.column() },
      create(
        "table",
        "rows",
        {},
        create("thead", "", {}, create("tr", "", {}, ...heads.map((head) => create("th", "", { scope: "col" }, head)))),
        create("tbody", "", {}, ...rows),
      ),
    );
  }

  private row(column: Column, number: number): HTMLElement {
    const list = this.list(
      fill(texts.useOf(), column.heading),
      this.report.uses.map(({ use, text }) => ({ value: use, label: text })),
      column.use,
      `column-${number}`,
      (use) => this.answers.column(number, use),
    );
    return create(
      "tr",
      "",
      {},
      create("th", "", { scope: "row", dir: "auto" }, column.heading),
      create("td", "", { dir: "auto" }, column.first.join(" · ") || "–"),
      create("td", "", {}, list),
      create("td", "", {}, column.ground),
    );
  }

  private list(
    label: string,
    options: { value: string; label: string }[],
    selected: string | undefined,
    key: string,
    chosen: (value: string) => void,
  ): HTMLSelectElement {
    const list = create("select", "select", { "aria-label": label, "data-frontstage-key": key });
    setOptions(list, options, selected);
    list.addEventListener("change", () => chosen(list.value));
    return list;
  }

  /** The order of dates, if it has to be chosen, or was. */
  private order(): HTMLElement[] {
    const { orders } = this.report;
    const said = this.meaning.dates;
    if (orders.length === 0 && !said) {
      return [];
    }
    const options = (orders.length > 0 ? orders : ["dmy", "mdy", "ymd"]).map((order) => ({
      value: order,
      label: texts.order(order),
    }));
    const none = said ? [] : [{ value: "", label: texts.datesChoose() }];
    return [
      create(
        "p",
        "figures-said",
        {},
        `${texts.dates()} `,
        this.list(texts.dates(), [...none, ...options], said ?? "", "dates", (order) => this.answers.dates(order)),
      ),
    ];
  }

  private understood(): HTMLElement {
    const { understood, counts } = this.report;
    return create(
      "section",
      "figures-understood",
      {},
      create("h3", "figures-heading", {}, understood),
      create("ul", "", {}, ...counts.map((count) => create("li", "", { dir: "auto" }, count))),
    );
  }

  private notUnderstood(): HTMLElement | null {
    const { notUnderstood, unread, needed } = this.report;
    if (!notUnderstood && needed.length === 0) {
      return null;
    }
    return create(
      "section",
      "figures-unread",
      {},
      notUnderstood && create("h3", "figures-heading", {}, notUnderstood),
      ...needed.map((text) => create("p", "", {}, text)),
      create("ul", "", {}, ...unread.map((one) => this.unread(one))),
    );
  }

  /** Why rows were not understood; for an unknown step, the person can choose the one that is meant. */
  private unread({ reason, what, text, nearest }: Unread): HTMLElement {
    const line = create("li", "", { dir: "auto" }, text);
    if (reason === "step") {
      const steps = this.report.steps.map(({ id, title }) => ({ value: id, label: title }));
      const list = this.list(
        fill(texts.stepOf(), what),
        [{ value: "", label: texts.anotherStep() }, ...steps],
        "",
        `step-${what}`,
        (id) => this.answers.step(what, id),
      );
      const offer =
        nearest && button(nearest.title, () => this.answers.step(what, nearest.id), "link", { dir: "auto" });
      line.append(create("span", "figures-offer", {}, offer && `${texts.nearest()} `, offer, " ", list));
    }
    return line;
  }

  private personas(): HTMLElement[] {
    const { otherPersonas, personas } = this.report;
    const values = [...new Set([...Object.keys(this.meaning.personas), ...otherPersonas])];
    if (values.length === 0 || personas.length === 0) {
      return [];
    }
    const options = [
      { value: "", label: texts.allPersonas() },
      ...personas.map(({ id, title }) => ({ value: id, label: title })),
    ];
    const lists = values.map((value) =>
      create(
        "label",
        "figures-value",
        { dir: "auto" },
        `${value} `,
        this.list(
          fill(texts.personaOf(), value),
          options,
          this.meaning.personas[value] ?? "",
          `persona-${value}`,
          (id) => this.answers.persona(value, id),
        ),
      ),
    );
    return [create("div", "figures-said", {}, `${texts.personas()} `, ...lists)];
  }

  private again(): HTMLElement[] {
    const { repeated, repeatedText } = this.report;
    if (repeated === 0 || !repeatedText) {
      return [];
    }
    const choices: [Repeated, string][] = [
      ["leave-out", texts.leaveOut()],
      ["add", texts.addAgain()],
    ];
    const radios = choices.map(([value, label]) => {
      const radio = create("input", "", {
        type: "radio",
        name: "frontstage-repeated",
        value,
        "data-frontstage-key": `repeated-${value}`,
      });
      radio.checked = this.repeated === value;
      radio.addEventListener("change", () => this.answers.repeated(value));
      return create("label", "figures-value", {}, radio, ` ${label}`);
    });
    return [create("fieldset", "figures-said", {}, create("legend", "", {}, `${repeatedText}.`), ...radios)];
  }
}
