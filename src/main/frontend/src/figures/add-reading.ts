import { button, create, field, fill } from "../dom";
import { Dialog } from "../issues/dialog";
import { saveEdits } from "../save-edits";
import { shared } from "../shared-texts";
import { TellWatchers } from "../tell-watchers";
import type { FiguresRequest, Metric } from "./figures-request";
import { figuresTexts as texts } from "./figures-texts";

/** A small dialog for one reading of a metric: value, day and source become one line of its series. */
export function addReading(asked: FiguresRequest, metric: Metric): void {
  const dialog = new Dialog(fill(texts.readingOf(), metric.name), asked.back);
  const value = create("input", "input", { type: "text", required: "", autocomplete: "off" });
  const day = create("input", "input", { type: "date", required: "", value: today() });
  const source = create("input", "input", { type: "text", autocomplete: "off" });
  const tell = new TellWatchers();
  const save = async (): Promise<void> => {
    if (value.value.trim() === "" || day.value === "") {
      dialog.say(texts.valueMissing(), true);
      (value.value.trim() === "" ? value : day).focus();
      return;
    }
    dialog.say(shared.saving());
    dialog.busy(true);
    const where = metric.place === "map" ? {} : { what: metric.place, id: metric.id };
    const edit = {
      edit: "reading",
      ...where,
      metric: metric.name,
      date: day.value,
      value: value.value.trim(),
      source: source.value.trim(),
    };
    const reply = await saveEdits(asked, [edit], { tell: tell.isOn });
    dialog.busy(false);
    if (reply.ok) {
      asked.saved();
      dialog.close();
    } else {
      dialog.say(reply.message, true);
    }
  };
  dialog.show(
    [
      field(texts.value(), value, texts.valueNote()),
      field(texts.day(), day),
      field(texts.source(), source, texts.sourceNote()),
    ],
    [
      button(shared.cancel(), () => dialog.close()),
      tell.label,
      button(texts.addReading(), () => void save(), "primary"),
    ],
  );
  value.focus();
}

/** The person's current day, in the form of a date field. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
