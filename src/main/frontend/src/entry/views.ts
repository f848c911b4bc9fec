/** The tabs and the filter of a map. Loaded once a map with tabs is there; see decision 0026. */
import { MapViews } from "../filter/map-views";
import { providePart } from "../load-part";

providePart("views", (root) => MapViews.mount(root));
