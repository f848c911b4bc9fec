/** The heads of stages and steps at the top of the window. Loaded the first time that a reader scrolls far enough. */
import { providePart } from "../load-part";
import { StickyHead } from "../sticky/sticky-head";

providePart("sticky-head", (root, fullScreen) => new StickyHead(root, fullScreen));
