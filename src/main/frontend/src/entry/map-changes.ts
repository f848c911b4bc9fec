/**
 * The map half of the editor: changes of the map itself. Loaded together with it, as a script of its own; see decision
 * 0025.
 */
import { MapChanger } from "../edit/map-changes/map-changer";
import { providePart } from "../load-part";

providePart("map-changes", (view, session, wiki) => new MapChanger(view, session, wiki));
