/** The dialog that previews an imported file. Loaded when a file was chosen; see decision 0026. */
import { ImportDialog } from "../import/import-dialog";
import { providePart } from "../load-part";

providePart("import-dialog", (request) => ImportDialog.open(request));
