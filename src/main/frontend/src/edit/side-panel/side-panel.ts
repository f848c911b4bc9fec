import { button, create } from "../../dom";
import { LatestRequest } from "../latest-request";
import type { Field, Panel } from "../wire";
import { controlOf } from "./controls";
import { entriesOf, removeButton } from "./entries";
import { newEntry, newMetric, restoreUnadded, unadded } from "./new-entries";
import { type PanelHost, type PanelTarget, WHOLE_MAP } from "./panel-host";
import { panelTexts } from "./panel-texts";

/** Creates the side panel. */
export type CreateSidePanel = (host: PanelHost) => SidePanel;

/** Idle time before the fields of a changed text are requested, in milliseconds. */
const PAUSE = 60;

/** The state of a control when the fields were redrawn. */
interface Held {
  field: string;
  value: string;
  isTyped: boolean;
}

/** The name of a control's value; empty if the control is not part of the panel. */
function placeOf(control: Element): string {
  const together = control.closest<HTMLElement>(".frontstage-fields-body [data-together]");
  return (
    together?.dataset.together ??
    control.closest<HTMLElement>(".frontstage-fields-body [data-field]")?.dataset.field ??
    ""
  );
}

/** Whether a feeling has words but no score. */
function isUnscored(words: HTMLInputElement): boolean {
  return words.closest("[data-together]")?.querySelector("select")?.value === "";
}

/** All fields of the selected element; those of the map if nothing is selected. */
export class SidePanel {
  private readonly head = create("div", "fields-head");
  private readonly body = create("div", "fields-body");
  readonly root = create("div", "fields", { tabindex: "-1" }, this.head, this.body);
  private target: PanelTarget = WHOLE_MAP;
  private drawn: PanelTarget | null = null;
  /** Whether only the row for a new entry is drawn, because the other fields have not arrived yet. */
  private isEarly = false;
  /** Whether the focus goes to the first field as soon as there is one. */
  private isAwaited = false;
  /** The control with the focus, and the number of visits to controls so far. */
  private at = "";
  private visits = 0;
  private isDrawing = false;
  private readonly request: LatestRequest<PanelTarget, Panel | null | undefined>;

  constructor(private readonly host: PanelHost) {
    this.request = new LatestRequest(
      (target, signal) => host.fields(target, signal),
      (panel, target) => this.hear(panel, target),
      PAUSE,
    );
    this.body.addEventListener("focusin", ({ target }) => this.visit(placeOf(target as Element)));
    this.body.addEventListener("focusout", ({ relatedTarget: to }) =>
      this.visit(to instanceof Element ? placeOf(to) : ""),
    );
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented) {
        event.preventDefault();
        event.stopPropagation();
        host.leave();
      }
    });
  }

  /** Shows the fields of an element; null for those of the map. */
  show(target: PanelTarget | null): void {
    this.target = target ?? WHOLE_MAP;
    this.request.soon(this.target);
  }

  /** Requests the fields again, because the text has changed. */
  refresh(): void {
    this.request.soon(this.target);
  }

  /** Shows an element under its new id, or a new element of the same kind. */
  adopt({ what, id }: PanelTarget): void {
    if ((what === "persona" || what === "lane") && this.target.what === what) {
      this.target = { what, id };
    }
  }

  /**
   * Shows the fields of an element, and moves the focus to one of them at once, so that no typed letter is lost or
   * becomes a command of the map. The row for a new entry does not wait for the other fields.
   */
  goTo(target: PanelTarget, field: string): void {
    this.target = target;
    this.host.turnTo(target);
    if (!this.shows(target) || this.isEarly) {
      this.drawEarly(target, field);
    }
    (this.control(field) ?? this.root).focus();
    void this.request.now(target).then(() => {
      if (document.activeElement === this.root) {
        this.control(field)?.focus();
      }
    });
  }

  /** Moves the focus to the first field, as soon as the fields are drawn. */
  focus(): void {
    const first = this.body.querySelector<HTMLElement>("[data-field]:not(:disabled)");
    this.isAwaited = first === null;
    first?.focus();
  }

  end(): void {
    this.request.stop();
  }

  /** Draws the fields. If the wiki did not answer, those of the same element stay, with what is typed in them. */
  private hear(panel: Panel | null | undefined, target: PanelTarget): void {
    if (panel !== undefined || !this.shows(target)) {
      this.draw(panel ?? null);
    }
  }

  /**
   * Draws the fields. Fields of the same element wait for pending changes: until then they keep what the person set.
   */
  private draw(panel: Panel | null): void {
    const isSame = panel !== null && this.shows(panel);
    const isComplete = isSame && !this.isEarly;
    if (isComplete && this.host.isBusy) {
      return;
    }
    this.drawn = panel && { what: panel.what, id: panel.id };
    this.isEarly = false;
    const held = this.held();
    const [unscored, written] = isSame ? [this.unscored(), unadded(this.body)] : [[], new Map<string, string>()];
    this.isDrawing = true;
    this.replace(panel);
    if (!isSame) {
      this.root.parentElement?.scrollTo({ top: 0 });
    }
    restoreUnadded(this.body, written);
    unscored.forEach(({ field, value }) => {
      const words = this.control(field);
      if (words && isUnscored(words)) {
        words.value = value;
      }
    });
    if (panel) {
      this.restore(held, !isComplete);
    } else if (held) {
      this.root.focus();
    }
    this.isDrawing = false;
  }

  /** Whether the fields of an element are shown, or a part of them. */
  private shows({ what, id }: PanelTarget): boolean {
    return this.drawn?.what === what && this.drawn.id === id;
  }

  /** Draws the row for a new entry until the fields arrive; a field without such a row leaves what is shown. */
  private drawEarly(target: PanelTarget, field: string): void {
    const row = this.isEarly && this.control(field) ? null : newEntry(field, this.host, target);
    if (!row) {
      return;
    }
    if (!this.shows(target)) {
      this.head.replaceChildren(
        create("h3", "fields-title", {}, create("span", "fields-kind", {}, panelTexts[target.what]())),
      );
      this.body.replaceChildren();
    }
    this.drawn = target;
    this.isEarly = true;
    this.body.append(row);
  }

  private replace(panel: Panel | null): void {
    if (!panel) {
      if (this.target.what === "persona" || this.target.what === "lane") {
        this.show(null);
        return;
      }
      this.head.replaceChildren();
      this.body.replaceChildren(create("p", "fields-unread", {}, panelTexts.unread()));
      return;
    }
    const target: PanelTarget = { what: panel.what, id: panel.id };
    const title = create(
      "h3",
      "fields-title",
      {},
      create("span", "fields-kind", {}, panelTexts[panel.what]()),
      panel.title,
    );
    const isEntry = panel.what === "persona" || panel.what === "lane";
    this.head.replaceChildren(title);
    if (panel.what !== "map") {
      this.head.append(
        create(
          "div",
          "fields-row",
          {},
          button(panelTexts.wholeMap(), () => this.showAndFocus(WHOLE_MAP), "link"),
          isEntry && removeButton(target, this.host, this.head, () => this.show(null)),
        ),
      );
    }
    this.body.replaceChildren(
      ...panel.groups.map(({ title: heading, fields }) =>
        create(
          "section",
          "fields-group",
          { "aria-label": heading },
          create("h4", "fields-heading", {}, heading),
          ...fields.flatMap((field) => this.field(field, target)),
        ),
      ),
    );
  }

  private field(field: Field, target: PanelTarget): HTMLElement[] {
    const control =
      field.control === "entries"
        ? entriesOf(field, this.host, (entry) => this.showAndFocus(entry))
        : field.control === "written"
          ? this.written(field, target)
          : controlOf(field, target, (edit, isTried) =>
              this.host.change(target, edit, isTried ? `panel ${this.visits}` : ""),
            );
    if (field.control === "metrics") {
      control.append(newMetric(this.host, target));
    }
    return field.question ? [control, create("p", "fields-question", {}, field.question)] : [control];
  }

  /** A value that no control can show: it is displayed here, and changed in the text. */
  private written(field: Field, target: PanelTarget): HTMLElement {
    const values =
      field.values.length > 0 ? field.values : field.personas.map(({ name, value }) => `${name}: ${value}`);
    return create(
      "div",
      "fields-field",
      { title: field.meaning },
      create("span", "fields-label", {}, field.label),
      create("span", "", {}, values.join("; ")),
      button(panelTexts.inText(), () => this.host.showInText(target), "link", {
        "aria-label": `${field.label}: ${panelTexts.inText()}`,
        "data-field": `${field.key} text`,
      }),
    );
  }

  private showAndFocus(target: PanelTarget): void {
    this.target = target;
    this.host.turnTo(target);
    void this.request.now(target).then(() => this.focus());
  }

  /** Counts a visit to a control; empty for one outside the panel. Controls of one value count as one. */
  private visit(place: string): void {
    if (this.isDrawing || place === this.at) {
      return;
    }
    this.at = place;
    this.visits++;
  }

  /** Words of feelings that have no score yet. */
  private unscored(): Pick<Held, "field" | "value">[] {
    return [...this.body.querySelectorAll<HTMLInputElement>("[data-together] input")]
      .filter((words) => words.value !== words.defaultValue && isUnscored(words))
      .map((words) => ({ field: words.dataset.field ?? "", value: words.value }));
  }

  private control(field: string): HTMLInputElement | null {
    return this.body.querySelector<HTMLInputElement>(`[data-field="${CSS.escape(field)}"]`);
  }

  private held(): Held | null {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || !this.body.contains(focused)) {
      return null;
    }
    const typed = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement ? focused : null;
    return {
      field: focused.dataset.field ?? "",
      value: typed?.value ?? "",
      isTyped: typed !== null && typed.type !== "checkbox" && typed.value !== typed.defaultValue,
    };
  }

  /**
   * Restores the focus and the text being typed. If that field is gone, the focus stays in the panel.
   *
   * @param isNew whether the other fields were not there before, so that the field has another position now
   */
  private restore(held: Held | null, isNew: boolean): void {
    const control = held && this.control(held.field);
    if (held && control) {
      control.focus({ preventScroll: true });
      if (isNew) {
        control.scrollIntoView({ block: "nearest" });
      }
      if (held.isTyped) {
        control.value = held.value;
      }
    } else if (held || this.isAwaited) {
      this.focus();
    }
  }
}
