/** Working with the view Compare. Loaded when that view is first shown; see decision 0026. */
import { createCompare } from "./compare/compare";
import { providePart } from "./load-part";

providePart("compare", createCompare);
