import { shared } from "../shared-texts";
import { texts } from "../texts";
import type { Made } from "./create-dialog";
import { fill } from "./element";
import { hear, isHeard } from "./heard";
import { AT_ONCE, type Desk, saveLinks, writeBack } from "./links";
import type { Pending, PendingLinks } from "./pending";
import { someOf } from "./some-of";
import type { Note, Opened, Summary } from "./summary";

/** What is known of the links back; it outlives that the map is drawn anew. */
export interface Known {
  checked: boolean;
  /** Issues that do not mention the map, once that is known. */
  missing: string[];
  /** What is missing where Jira does not have the plugin, until the person has heard of it. */
  alone: string;
}

/** Where it is known what was left half done. */
export interface LeftDesk extends Desk {
  readonly pending: PendingLinks;
  readonly opened: Opened;
  readonly summary: Summary;
}

/**
 * Offers to finish what was begun before a reload and never reached the file, and to write what issues do not mention: not while a dialog is
 * open that may do so.
 */
export function offerWhatIsLeft(desk: LeftDesk): void {
  const { known, pending } = desk;
  const tracked = desk.tracking.current;
  if (!tracked?.may.edit || desk.opened.dialogs > 0) {
    return;
  }
  const notes: Note[] = [];
  const linked = new Set(tracked.items.flatMap(({ keys }) => keys));
  pending.remove(
    pending
      .all()
      .filter(({ key }) => key && linked.has(key))
      .map(({ intention }) => intention),
  );
  const open = pending.all();
  const made = open.filter((one): one is Made => one.key !== undefined);
  if (made.length > 0) {
    notes.push({
      text: fill(texts.madeNotLinked(), made.map(({ key }) => key).join(", ")),
      ways: [{ label: texts.linkNow(), action: () => void linkNow(desk, made) }],
    });
  }
  for (const wished of open.filter(({ key }) => key === undefined)) {
    notes.push({
      text: fill(texts.mayHaveBeenMade(), wished.item.title),
      ways: [
        { label: shared.lookAgain(), action: () => void look(desk, wished) },
        { label: texts.forget(), action: () => forget(desk, wished) },
      ],
    });
  }
  const keys = known.missing;
  if (keys.length > 0) {
    notes.push({
      text: fill(texts.notLinkedBack(), keys.join(", ")),
      ways: [{ label: texts.linkBack(), action: () => void linkBack(desk, keys) }],
    });
  }
  if (known.alone) {
    notes.push({ text: known.alone, ways: [{ label: texts.heard(), action: () => heard(desk) }] });
  }
  desk.summary.leave(notes);
}

/** A copy of a page shows the issues of its file, and they point to the original: said once, with an offer to link here too. */
export async function checkLinksBack(desk: LeftDesk): Promise<void> {
  const { known } = desk;
  const keys = (desk.tracking.current?.issues ?? []).filter(({ visible }) => visible).map(({ key, was }) => was ?? key);
  if (known.checked || keys.length === 0) {
    return;
  }
  known.checked = true;
  const reply = await desk.rest.check(someOf(keys, AT_ONCE));
  if (reply.ok) {
    const { missing, alone = "" } = reply.value;
    known.missing = missing;
    known.alone = isHeard(alone) ? "" : alone;
    offerWhatIsLeft(desk);
  }
}

export async function linkBack(desk: LeftDesk, keys: string[]): Promise<void> {
  const { results, refusal } = await writeBack(desk, keys, false);
  offerWhatIsLeft(desk);
  desk.host.say(refusal ?? (results.map(({ text }) => text).join(" ") || texts.saved()));
  await desk.tracking.ask(true);
}

/** Issues that were just made are linked; a sentence says why not. */
export async function linkMade(desk: LeftDesk, made: Made[], includeText: boolean): Promise<string | null> {
  made.forEach((one) => desk.pending.put({ ...one, includeText }));
  const problem = await saveLinks(
    desk,
    made.map(({ item, key }) => ({ edit: "link", item, key })),
    includeText,
  );
  if (problem === null) {
    desk.pending.remove(made.map(({ intention }) => intention));
  }
  return problem;
}

function heard(desk: LeftDesk): void {
  hear(desk.known.alone);
  desk.known.alone = "";
  offerWhatIsLeft(desk);
}

async function linkNow(desk: LeftDesk, made: Made[]): Promise<void> {
  const problem = await linkMade(desk, made, made.every(({ includeText }) => includeText));
  if (problem !== null) {
    desk.host.say(problem);
  }
}

/** Whether Jira has made what it was asked for; if so, it is linked. */
async function look(desk: LeftDesk, wished: Pending): Promise<void> {
  desk.host.say(shared.looking());
  const reply = await desk.rest.look(wished.intention);
  if (!reply.ok) {
    desk.host.say(reply.message);
  } else if (reply.value.state === "created") {
    await linkNow(desk, [{ ...wished, key: reply.value.key }]);
  } else if (reply.value.state === "not-asked" && !reply.value.trouble) {
    forget(desk, wished);
    desk.host.say(shared.notMade());
  } else {
    desk.host.say(reply.value.state === "unknown" ? reply.value.message : shared.stillCreating());
  }
}

function forget(desk: LeftDesk, wished: Pending): void {
  desk.pending.remove([wished.intention]);
  offerWhatIsLeft(desk);
}
