/** Working with the view Priorities. Loaded when that view is first shown; see decision 0026. */
import { providePart } from "./load-part";
import { Priorities } from "./priorities/priorities";

providePart("priorities", (root, address) => new Priorities(root, address));
