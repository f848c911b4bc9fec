/** The text half of the editor. Loaded together with it, as a script of its own; see decision 0025. */
import { TextEditor } from "../edit/text-editor";
import { providePart } from "../load-part";

providePart("text-editor", (text, isJson, help) => new TextEditor(text, isJson, help));
