import { create, field, setOptions } from "../dom";
import type { RequiredFields } from "./wire";

/** Further fields of a new issue, if Jira's screen has them. */
export interface More {
  assignee?: string;
  priority?: string;
  parent?: string;
  epic?: string;
}

type Offered = NonNullable<RequiredFields["offered"]>;
type Kind = keyof More;

const TYPED: Kind[] = ["assignee", "parent", "epic"];

/** Whether a description can be sent; true also if it is not known which fields Jira's screen has. */
export function takesDescription(offered: Offered | undefined): boolean {
  return !offered || offered.some(({ kind }) => kind === "description");
}

/**
 * The fields that all issues of a dialog share, by project and type. Values are kept if the next type has the field.
 */
export class MoreFields {
  readonly root = create("div", "fields");
  private readonly inputs = new Map<Kind, HTMLInputElement | HTMLSelectElement>();

  show(offered: Offered): void {
    const before = this.filledIn();
    this.inputs.clear();
    const fields: Node[] = [];
    for (const { kind, name, choices } of offered) {
      if (kind === "description") {
        continue;
      }
      const input = TYPED.includes(kind)
        ? create("input", "input", { type: "text", autocomplete: "off", maxlength: "255" })
        : create("select", "select");
      if (input instanceof HTMLSelectElement) {
        setOptions(
          input,
          [{ value: "", label: "–" }, ...choices.map(({ id, name: label }) => ({ value: id, label }))],
          before[kind],
        );
      } else {
        input.value = before[kind] ?? "";
      }
      this.inputs.set(kind, input);
      fields.push(field(name, input));
    }
    this.root.replaceChildren(...fields);
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
