import { button, create, fill } from "../dom";
import type { NewPain, Tracked } from "../issues/wire";
import { askPage } from "../page-requests";
import { type SavedEdits, saveEdits, seenVersion } from "../save-edits";
import { TellWatchers } from "../tell-watchers";
import { type ActionHost, actionButtons, decided } from "./gap-actions";
import { type Decision, GapDraft, type GapEdit } from "./gap-draft";
import type { Choice } from "./gap-forms";
import { type GapLine, keyOf } from "./gap-list";
import { gapTexts as texts } from "./gap-texts";
import type { ComparedMap } from "./mode";
import { bringBack, type Remedy } from "./remedy";

/** The decisions about the gaps of somebody who may edit: collected, undone, and saved as one version. */
export class UnsavedGapDecisions implements ActionHost {
  private readonly status = create("span", "gap-status", { role: "status" });
  private readonly foot = create("div", "gap-foot");
  private readonly draft = new GapDraft();
  private tracked: Tracked | null = null;
  private readonly tell = new TellWatchers();
  private isSaving = false;
  /** The pain that was saved together with its issue, and the number of decisions before it. Undo removes it, too. */
  private made: { pain: string; after: number } | null = null;
  private view: HTMLElement | null = null;
  private lines: readonly GapLine[] = [];
  /** Creates the actions that every reader has. */
  private extra: (line: GapLine) => HTMLElement = () => create("span", "");

  constructor(private readonly map: ComparedMap) {
    window.addEventListener("beforeunload", (event) => this.draft.size > 0 && event.preventDefault());
  }

  private get mayEdit(): boolean {
    return this.tracked?.may.edit === true;
  }

  /** Handles the lines of a view that was rendered; unsaved decisions are kept. */
  show(view: HTMLElement, lines: readonly GapLine[], extra: (line: GapLine) => HTMLElement): void {
    this.view = view;
    this.lines = lines;
    this.extra = extra;
    view.querySelector(".frontstage-gap-list")?.append(this.foot);
    this.furnish();
  }

  track(tracked: Tracked | null): void {
    const could = this.mayEdit;
    this.tracked = tracked;
    if (this.mayEdit !== could) {
      this.furnish();
    }
    this.showFoot();
  }

  /** Ctrl+S saves, Ctrl+Z undoes. */
  onCommand(event: KeyboardEvent): void {
    const isPlain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const run = isPlain && this.mayEdit && { s: () => void this.save(), z: () => void this.undo() }[event.key];
    if (run) {
      event.preventDefault();
      event.stopPropagation();
      run();
    }
  }

  /** The cards of the organisation, those of the gap's step first. */
  cards({ row }: GapLine): Choice[] {
    const near = (row.dataset.frontstageCards ?? "").split(" ");
    return [...(this.view?.querySelectorAll<SVGElement>("a.frontstage-card") ?? [])]
      .map((card) => ({
        value: card.getAttribute("data-frontstage-item") ?? "",
        label: [card.getAttribute("data-frontstage-where"), card.getAttribute("aria-label")].filter(Boolean).join(": "),
      }))
      .sort((one, other) => rank(one, near) - rank(other, near));
  }

  lanes(frontstage: boolean): Choice[] {
    const text = this.view?.querySelector<HTMLElement>("[data-frontstage-lanes]")?.dataset.frontstageLanes ?? "[]";
    const lanes = JSON.parse(text) as { lane: string; kind: string; name: string }[];
    return lanes
      .filter(({ kind }) => !frontstage || kind === "frontstage")
      .map(({ lane, name }) => ({ value: lane, label: name }));
  }

  decide(decision: Decision): void {
    this.draft.add(decision);
    this.furnish();
    const row = this.lines.find((line) => keyOf(line) === decision.gap)?.row;
    row?.querySelector("summary")?.focus();
  }

  createWithPain(pain: NewPain): void {
    const saved = (made: string): void => {
      this.made = { pain: made, after: this.draft.size };
      this.showFoot();
    };
    askPage(this.map.root, "createWithPain", { pain, saved });
  }

  create(item: string): void {
    askPage(this.map.root, "create", [item]);
  }

  toMeasures(): void {
    this.map.root.querySelector<HTMLElement>('.frontstage-to-view[data-frontstage-view="measures"]')?.click();
  }

  /** Adds to each gap its actions and the decisions about it. */
  private furnish(): void {
    for (const line of this.lines) {
      line.row.querySelector(".frontstage-gap-decided")?.remove();
      line.row.querySelector(".frontstage-gap-form")?.remove();
      const actions = line.row.querySelector(".frontstage-gap-actions");
      const words = this.draft.of(keyOf(line));
      const remedy = JSON.parse(line.row.dataset.frontstageRemedy ?? "{}") as Remedy;
      const buttons = this.mayEdit && words.length === 0 ? actionButtons(line, remedy, this) : [];
      actions?.replaceChildren(...buttons, this.extra(line));
      if (words.length > 0) {
        actions?.before(decided(words));
      }
    }
    for (const row of this.view?.querySelectorAll<HTMLElement>("[data-frontstage-aside]") ?? []) {
      this.furnishAside(row);
    }
    this.showFoot();
  }

  private furnishAside(row: HTMLElement): void {
    const { frontstageCode: check = "", frontstageAside: at = "", frontstageStep } = row.dataset;
    const gap = `aside ${check} ${at}`;
    const words = this.draft.of(gap);
    const label = frontstageStep ? texts.bringBack() : texts.removeLine();
    row.querySelectorAll(".frontstage-gap-decided, .frontstage-press").forEach((old) => old.remove());
    if (words.length > 0) {
      row.append(decided(words));
    } else if (this.mayEdit) {
      row.append(
        " ",
        button(label, () => this.decide({ gap, words: label, edits: [bringBack(check, at)] }), "link"),
      );
    }
  }

  private showFoot(): void {
    const save = button(texts.save(), () => void this.save(), "primary");
    const undo = button(texts.undo(), () => void this.undo());
    save.disabled = this.draft.size === 0 || this.isSaving;
    undo.disabled = (this.draft.size === 0 && !this.made) || this.isSaving;
    const unsaved = this.draft.size > 0 ? fill(texts.unsaved(), this.draft.size) : "";
    this.foot.replaceChildren(
      ...(this.mayEdit
        ? [create("span", "gap-counts", {}, unsaved), undo, this.tell.label, save]
        : [create("span", "", {}, this.tracked?.may.reason ?? "")]),
      this.status,
    );
  }

  /** Undoes the last step: a decision, or a pain that was saved with its issue. */
  private async undo(): Promise<void> {
    const { made } = this;
    if (!made || this.draft.size > made.after) {
      this.draft.undo();
      this.furnish();
      return;
    }
    const saved = await this.write([{ edit: "delete", what: "pain", id: made.pain }]);
    if (saved) {
      this.made = null;
      const refused = saved.results.find(({ done }) => !done);
      this.say(refused?.text ?? fill(texts.tookBack(), saved.version));
      this.showFoot();
    }
  }

  /** Saves everything as one version. */
  private async save(): Promise<void> {
    const edits = this.draft.edits();
    const saved = edits.length > 0 ? await this.write(edits, this.tell.isOn) : null;
    if (saved) {
      this.tell.reset();
      const failed = saved.results.filter(({ done }) => !done).map(({ text }) => text);
      this.made = null;
      this.draft.saved(saved.results.map(({ done }) => done));
      this.furnish();
      this.say([fill(texts.saved(), saved.version), saved.merged, ...failed].filter(Boolean).join(" "));
    }
  }

  /** Writes edits as one version and has the map drawn again; null if they could not be saved, after showing why. */
  private async write(edits: readonly GapEdit[], tell = false): Promise<SavedEdits | null> {
    if (this.isSaving) {
      return null;
    }
    this.isSaving = true;
    this.showFoot();
    const reply = await saveEdits(this.map.address, edits, { tell, version: seenVersion(this.map.root) });
    this.isSaving = false;
    if (!reply.ok) {
      this.say(reply.message);
      this.showFoot();
      return null;
    }
    askPage(this.map.root, "redraw", undefined);
    return reply.value;
  }

  /** Shows a message at the foot of the list. */
  say(text: string): void {
    this.status.textContent = text;
  }
}

function rank({ value }: Choice, near: readonly string[]): number {
  return near.includes(value) ? 0 : 1;
}
