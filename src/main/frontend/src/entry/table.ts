/** The actions in the Table view. Loaded when that view is first shown; see decision 0026. */
import { providePart } from "../load-part";
import { ItemTable } from "../table/item-table";

providePart("table", (root, address) => new ItemTable(root, address));
