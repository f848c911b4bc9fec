/** The panel with all fields of the selected element. Loaded when it is first opened; see decision 0026. */
import { SidePanel } from "../edit/side-panel/side-panel";
import { providePart } from "../load-part";

providePart("side-panel", (host) => new SidePanel(host));
