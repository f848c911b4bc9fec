/** The guide of the editor. Loaded when it is shown for the first time; see decision 0026. */
import { Guide } from "../edit/guide";
import { providePart } from "../load-part";

providePart("guide", (root, goTo) => new Guide(root, goTo));
