/** The editor of a map's text. Loaded when somebody presses *Edit*, not before; see edit-button.ts. */
import { MapEditor } from "./edit/editor";

window.frontstageEditor = { open: (host) => MapEditor.open(host) };
