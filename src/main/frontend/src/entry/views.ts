/** The tabs and the filter of a map. Loaded once a map with tabs is there; see decision 0026. */

import { providePart } from "../load-part";
import { MapViews } from "../views/map-views";

providePart("views", (root) => MapViews.mount(root));
