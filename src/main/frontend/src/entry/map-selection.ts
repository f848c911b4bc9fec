/** Multiple selection, clipboard and context menu of the edited map. Loaded when first needed; see decision 0026. */
import { SelectionTools } from "../edit/map-selection/selection-tools";
import { providePart } from "../load-part";

providePart("map-selection", (host) => new SelectionTools(host));
