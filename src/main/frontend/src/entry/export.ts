/** The files of a map to download. Loaded when the menu is first opened; see decision 0026. */
import { openExport } from "../export/export-menu";
import { providePart } from "../load-part";

providePart("export", openExport);
