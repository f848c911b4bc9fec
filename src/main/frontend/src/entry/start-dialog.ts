/** The dialog that offers examples and an empty map. Loaded when it is first opened; see decision 0026. */
import { providePart } from "../load-part";
import { StartDialog } from "../start/start-dialog";

providePart("start-dialog", StartDialog.open);
