import { element, field, offer } from "./element";
import type { Demand } from "./wire";

/** What a new issue may have beside its words: as Jira's screen for it has them. */
export interface More {
  assignee?: string;
  priority?: string;
  parent?: string;
  epic?: string;
}

type Offered = NonNullable<Demand["offered"]>;
type Kind = keyof More;

const TYPED: Kind[] = ["assignee", "parent", "epic"];

/** Whether a description can be sent: also where Jira does not tell what its screen has. */
export function takesDescription(offered: Offered | undefined): boolean {
  return !offered || offered.some(({ kind }) => kind === "description");
}

/** The fields of one project and type that are the same for all issues of a dialog. What was filled in stays where the next type has it. */
export class MoreFields {
  readonly element = element("div", "fields");
  private readonly inputs = new Map<Kind, HTMLInputElement | HTMLSelectElement>();

  show(offered: Offered): void {
    const before = this.filledIn();
    this.inputs.clear();
    const fields: Node[] = [];
    for (const { kind, name, choices } of offered) {
      if (kind === "description") {
        continue;
      }
      const input = TYPED.includes(kind) ? element("input", "input", { type: "text", autocomplete: "off", maxlength: "255" }) : element("select", "select");
      if (input instanceof HTMLSelectElement) {
        offer(input, [{ value: "", label: "–" }, ...choices.map(({ id, name: label }) => ({ value: id, label }))], before[kind]);
      } else {
        input.value = before[kind] ?? "";
      }
      this.inputs.set(kind, input);
      fields.push(field(name, input));
    }
    this.element.replaceChildren(...fields);
  }

  filledIn(): More {
    const more: More = {};
    for (const [kind, input] of this.inputs) {
      if (input.value.trim() !== "") {
        more[kind] = input.value.trim();
      }
    }
    return more;
  }
}
