import assert from "node:assert/strict";
import { test } from "node:test";
import { findText, type SeenText } from "../src/edit/map-changes/seen-text";
import type { Field, Panel } from "../src/edit/wire";

const field = (key: string, more: Partial<Field>): Field => ({
  key,
  label: key,
  meaning: "",
  control: "text",
  isTitle: false,
  values: [],
  inherited: "",
  choices: [],
  personas: [],
  metrics: [],
  entries: [],
  question: "",
  ...more,
});

const PANEL: Panel = {
  what: "step",
  id: "pays",
  title: "Pays",
  groups: [
    {
      title: "",
      fields: [
        field("step", { isTitle: true, values: ["Pays"] }),
        field("thinks", { control: "texts", personas: [{ persona: "dana", name: "Dana", value: "Please be open" }] }),
        field("quote", { control: "texts", values: ["open", "I am late, so late"] }),
        field("feels", { control: "feeling", values: ["open"] }),
      ],
    },
  ],
};

const seen = (shown: string, how: SeenText["how"], key?: string): SeenText => ({
  target: { what: "step", id: "pays" },
  shown,
  how,
  at: {} as Element,
  ...(key === undefined ? {} : { key }),
});

test("a text on the map is found where it is written, and only that one is changed", () => {
  assert.deepEqual(findText(PANEL, seen("Pays", "whole"))?.edit("pays", "Pays now"), {
    edit: "rename",
    what: "step",
    id: "pays",
    title: "Pays now",
  });
  assert.deepEqual(findText(PANEL, seen("Dana thinks: Please be open", "end"))?.edit("pays", "Open!"), {
    edit: "set",
    what: "step",
    id: "pays",
    key: "thinks",
    value: "Open!",
    persona: "dana",
  });
  assert.deepEqual(findText(PANEL, seen("Quote: “I am late, so\nlate”", "end"))?.edit("pays", "Late"), {
    edit: "set",
    what: "step",
    id: "pays",
    key: "quote",
    values: ["open", "Late"],
    seen: ["open", "I am late, so late"],
  });
});

test("a line of a wrapped quote leads to the whole quote", () => {
  assert.equal(findText(PANEL, seen("“I am late,", "line", "quote"))?.value, "I am late, so late");
  assert.equal(findText(PANEL, seen("Please be", "line", "quote")), null);
});

test("what no field of one text has is not found", () => {
  assert.equal(findText(PANEL, seen("something else", "whole")), null);
  assert.equal(findText(PANEL, seen("", "whole")), null);
});

test("a part of a figure is found where it is written, by its name where two have the same", () => {
  const panel: Panel = {
    ...PANEL,
    groups: [
      {
        title: "",
        fields: [
          field("metrics", {
            control: "metrics",
            metrics: [
              { name: "paid at once", value: "91 %", baseline: "84 %", target: "95 %" },
              { name: "on time", value: "91 %", baseline: "", target: "95 %" },
            ],
          }),
        ],
      },
    ],
  };
  const figure = (shown: string, name: string): ReturnType<typeof findText> =>
    findText(panel, { ...seen(shown, "whole", "metrics"), figure: `${name} 91 %; before 84 %` });
  assert.deepEqual(figure("91 %", "on time")?.edit("pays", "92 %"), {
    edit: "metric",
    what: "step",
    id: "pays",
    name: "on time",
    key: "value",
    value: "92 %",
  });
  assert.equal(figure("→ 95 %", "paid at once")?.label, "paid at once");
  assert.equal(figure("84 %", "on time"), null);
});
