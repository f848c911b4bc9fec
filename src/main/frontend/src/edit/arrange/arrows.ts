import type { Outline } from "../wire";
import { type Thing, thingsOf } from "./things";

type Arrow = Outline["arrows"][number];

/** Whether arrows can begin or end at a thing. */
export function isJoined({ what }: Thing): boolean {
  return what === "step" || what === "card";
}

/** The arrows that begin or end at a thing, or at the cell that it stands in. */
export function arrowsOf(outline: Outline, thing: Thing): Arrow[] {
  const ends = endsOf(thing);
  return outline.arrows.filter(({ from, to }) => ends.includes(from) || ends.includes(to));
}

/** An arrow in words, as seen from one of its ends. */
export function arrowText(outline: Outline, thing: Thing, { from, to, agreement, label }: Arrow): string {
  const away = endsOf(thing).includes(from);
  const sign = agreement ? "↔" : away ? "→" : "←";
  return `${sign} ${endText(outline, away ? to : from)}${label ? `: ${label}` : ""}`;
}

function endsOf(thing: Thing): string[] {
  switch (thing.what) {
    case "step":
      // a step alone means what the customer does there
      return [thing.id, `${thing.id}.customer`];
    case "card":
      return [thing.id, `${thing.step?.id}.${thing.lane}`];
    default:
      return [];
  }
}

function endText(outline: Outline, end: string): string {
  const things = thingsOf(outline).filter((thing) => thing.what !== "stage");
  const whole = things.find((thing) => thing.id === end);
  if (whole) {
    return whole.title;
  }
  const [id, lane] = end.split(".");
  const step = things.find((thing) => thing.what === "step" && thing.id === id)?.title ?? end;
  const name = outline.lanes.find((each) => each.lane === lane)?.name ?? lane;
  return name ? `${step}, ${name}` : step;
}
