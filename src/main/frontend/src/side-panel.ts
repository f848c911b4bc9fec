/** All fields of what is selected on a map. Loaded when it is first open; see decision 0026. */
import { SidePanel } from "./edit/side-panel/side-panel";
import { providePart } from "./load-part";

providePart("side-panel", (host) => new SidePanel(host));
