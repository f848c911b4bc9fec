/** The heads of stages and steps at the top of the window. Loaded when a reader scrolls so far for the first time. */
import { providePart } from "./load-part";
import { StickyHead } from "./sticky/sticky-head";

providePart("sticky-head", (root, fullScreen) => new StickyHead(root, fullScreen));
