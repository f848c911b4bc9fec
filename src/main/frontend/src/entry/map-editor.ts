/** The editor of a map. Loaded when somebody presses *Edit*; see decision 0026. */
import { MapEditor } from "../edit/editor";
import { providePart } from "../load-part";

providePart("map-editor", (host) => MapEditor.open(host));
