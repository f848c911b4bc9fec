/** How long the filter takes for 2,000 things, in milliseconds: `node build.mjs --bench`. */
import { parseFilter } from "../src/filter/grammar";
import { type Known, type Thing, ThingIndex } from "../src/filter/match";

const THINGS = 2_000;
const ROUNDS = 200;
const WORDS = "caf\u00e9 shelf order waits queue message refund sign walks counter number ready app host system".split(
  " ",
);
const SEVERITIES = ["low", "medium", "high", "critical"];

const things = Array.from({ length: THINGS }, (_, number): Thing => {
  const kind = (["step", "card", "card", "pain", "opportunity"] as const)[number % 5]!;
  const words = (count: number): string =>
    Array.from({ length: count }, (_, at) => WORDS[(number * 7 + at * 3) % WORDS.length]).join(" ");
  return {
    id: `thing-${number}`,
    kind,
    title: words(6),
    step: `thing-${number - (number % 5)}`,
    stage: `stage-${number % 12}`,
    for: number % 3 ? ["dana"] : [],
    owner: `Team ${number % 9}`,
    text: words(40),
    ...(kind === "pain" ? { severity: SEVERITIES[number % 4]! } : {}),
    ...(kind === "opportunity" ? { solves: [`thing-${number - 1}`] } : {}),
  };
});
const known: Known = {
  states: new Map(things.map(({ id }, at) => [id, at % 2 ? "done" : "to-do"])),
  changedSince: () => null,
};

const started = performance.now();
const index = new ThingIndex(things);
console.log(`${THINGS} things prepared once: ${(performance.now() - started).toFixed(1)} ms`);
for (const text of [
  "shelf",
  "caf\u00e9 queue",
  "severity:high,critical;status:open",
  "persona:dana;owner:Team 3;stage:stage-4;sign",
]) {
  const { filter } = parseFilter(text);
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    index.filter(filter, known);
    return performance.now() - from;
  }).sort((one, other) => one - other);
  console.log(
    `${text}: median ${times[ROUNDS / 2]!.toFixed(2)} ms, 19 of 20 within ${times[Math.ceil(ROUNDS * 0.95) - 1]!.toFixed(2)} ms`,
  );
}
