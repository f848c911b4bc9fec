import { loadPart } from "../load-part";
import { shared } from "../shared-texts";
import type { ImportRequest } from "./import-request";

/** Opens the import's dialog; returns why it could not be opened, as a sentence, or an empty text. */
export async function openImport(request: ImportRequest): Promise<string> {
  const open = await loadPart(request.base, "import-dialog");
  open?.(request);
  return open ? "" : shared.wikiAway();
}
