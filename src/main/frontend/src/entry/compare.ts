/** The actions in the Compare view. Loaded when that view is first shown; see decision 0026. */
import { createCompare } from "../compare/compare";
import { providePart } from "../load-part";

providePart("compare", createCompare);
