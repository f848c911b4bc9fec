/** What a file would become. Loaded when somebody imports one, not before; see import/open.ts. */
import { ImportDialog } from "./import/import-dialog";

window.frontstageImport = (request) => ImportDialog.open(request);
