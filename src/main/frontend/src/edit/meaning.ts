import { element } from "../issues/element";
import type { Code } from "./code";
import { texts } from "./texts";
import type { Knowing } from "./writing-help";

/** What the key means that the cursor is at, or else the line's, beneath the text: for those who have no pointer or no eyes for it. */
export class Meaning {
  readonly root = element("p", "edit-meant", { role: "status" });

  constructor(private readonly knowing: Knowing) {}

  async show(code: Code): Promise<void> {
    const text = code.text;
    const here = await this.knowing.explain(text, code.cursor);
    const meaning = here?.meaning ?? (await this.knowing.explain(text, code.lineStart))?.meaning;
    this.root.textContent = meaning ? [`${meaning.key}: ${meaning.says}`, meaning.form].filter(Boolean).join(". ") : texts.noMeaning();
  }

  clear(): void {
    this.root.textContent = "";
  }
}
