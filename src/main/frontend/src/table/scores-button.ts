import type { MapAddress } from "../address";
import { button, create, fill } from "../dom";
import type { Settable } from "../draft/draft";
import { encoded } from "../import/base64";
import { ask, type Reply } from "../issues/rest";
import { type ReadValue, readScores, type ScoreSheet } from "./read-scores";
import { type ScoreNames, showScores } from "./scores-dialog";
import { tableTexts as texts } from "./table-texts";

/** Maximum size of a file that is read, in bytes: as much as a definition may have. */
const MAX_BYTES = 1 << 20;

/** What reads scores needs of the table around it. */
export interface ScoresHost extends ScoreNames {
  readonly address: MapAddress;
  /** What can be set now, by id, as the draft has it. */
  settable(): ReadonlyMap<string, Settable>;
  take(values: readonly ReadValue[]): void;
  say(text: string): void;
}

/** A button that asks for a file and shows what it would set; two elements, for those who may edit. */
export function scoresButton(host: ScoresHost): HTMLElement[] {
  const chooser = create("input", "", { type: "file", accept: ".csv,text/csv", hidden: "" });
  const opener = button(texts.readScores(), () => chooser.click());
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    chooser.value = "";
    if (file) {
      void read(file, host, opener);
    }
  });
  return [opener, chooser];
}

async function read(file: File, host: ScoresHost, opener: HTMLElement): Promise<void> {
  if (file.size > MAX_BYTES) {
    host.say(fill(texts.scoresTooLarge(), file.name));
    return;
  }
  const reply = await sheetOf(file, host.address);
  if (!reply.ok) {
    host.say(reply.message);
    return;
  }
  const scores = readScores(reply.value, host.settable());
  const take = (values: readonly ReadValue[]): void => {
    host.take(values);
    host.say(fill(texts.scoresTaken(), values.length));
  };
  showScores(file.name, scores, host, take, () => opener.focus());
}

/** The wiki reads the file as it reads every other sheet. */
async function sheetOf(file: File, { base, map }: MapAddress): Promise<Reply<ScoreSheet>> {
  return ask(`${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/scores`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
    body: JSON.stringify({ bytes: await encoded(file) }),
  });
}
