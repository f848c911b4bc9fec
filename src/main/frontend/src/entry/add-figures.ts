/** The dialogs that add customers' answers and single readings. Loaded when first opened; see decision 0026. */
import { AddFigures } from "../figures/add-figures";
import { addReading } from "../figures/add-reading";
import { providePart } from "../load-part";

providePart("add-figures", (request) =>
  request.reading ? addReading(request, request.reading) : AddFigures.open(request),
);
