import { create } from "../dom";
import type { LanguageHelp } from "./language-help";
import type { TextEditor } from "./text-editor";
import { texts } from "./texts";

/**
 * The meaning of the key at the cursor, or else of the first key in its line. It is shown below the text, for people
 * who cannot use a tooltip.
 */
export class KeyMeaning {
  readonly root = create("p", "edit-meant", { role: "status" });

  constructor(private readonly help: LanguageHelp) {}

  async show(editor: Pick<TextEditor, "text" | "cursor" | "lineStart">): Promise<void> {
    const text = editor.text;
    const here = await this.help.explain(text, editor.cursor);
    const meaning = here?.meaning ?? (await this.help.explain(text, editor.lineStart))?.meaning;
    this.root.textContent = meaning
      ? [`${meaning.key}: ${meaning.says}`, meaning.form].filter(Boolean).join(". ")
      : texts.noMeaning();
  }

  clear(): void {
    this.root.textContent = "";
  }
}
