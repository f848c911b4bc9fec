/** Priorities as they are worked with. Loaded when somebody opens them; see decision 0026. */
import { providePart } from "./load-part";
import { Priorities } from "./priorities/priorities";

providePart("priorities", (root, address) => new Priorities(root, address));
