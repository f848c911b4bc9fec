/** The actions in the Measures view. Loaded when that view is first shown; see decision 0026. */
import { FigureActions } from "../figures/figure-actions";
import { providePart } from "../load-part";
import { JudgedMeasures } from "../measures/judged-measures";

providePart("measures", (root, address) => new JudgedMeasures(root, address, [new FigureActions(root, address)]));
