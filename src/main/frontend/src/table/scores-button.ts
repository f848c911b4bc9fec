import type { MapAddress } from "../address";
import { button, create, fill } from "../dom";
import type { Settable } from "../draft/draft";
import { encoded } from "../import/base64";
import { ask, type Reply } from "../issues/rest";
import { type ReadValue, readScores, type ScoreSheet } from "./read-scores";
import { type ScoreNames, showScores } from "./scores-dialog";
import { tableTexts as texts } from "./table-texts";

/** Maximum size of a file, in bytes: the same as for a definition. */
const MAX_BYTES = 1 << 20;

/** What the button needs of the table. */
export interface ScoresHost extends ScoreNames {
  readonly address: MapAddress;
  /** The values that can be set now, by id, from the draft. */
  settable(): ReadonlyMap<string, Settable>;
  take(values: readonly ReadValue[]): void;
  say(text: string): void;
}

/** A button that reads a file and shows what it would set; two elements, for people who may edit. */
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

/** Lets the wiki read the file, like any other sheet. */
async function sheetOf(file: File, { base, map }: MapAddress): Promise<Reply<ScoreSheet>> {
  return ask(`${base}/rest/frontstage/1.0/maps/${encodeURIComponent(map)}/scores`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
    body: JSON.stringify({ bytes: await encoded(file) }),
  });
}
