/** The actions in the Priorities view. Loaded when somebody opens it; see decision 0026. */
import { providePart } from "../load-part";
import { Priorities } from "../priorities/priorities";

providePart("priorities", (root, address) => new Priorities(root, address));
