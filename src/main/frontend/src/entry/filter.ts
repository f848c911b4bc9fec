/** The filter of a map. Loaded when somebody filters, or when the address names a filter; see decision 0026. */
import { MapFilter } from "../filter/map-filter";
import { providePart } from "../load-part";

providePart("filter", (host) => new MapFilter(host));
