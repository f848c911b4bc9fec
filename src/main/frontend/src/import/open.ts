import { load } from "../load";
import { shared } from "../shared-texts";
import type { ImportRequest } from "./import-request";

/** Opens the dialog, which is loaded for the first that asks for it; a sentence says why not. */
export async function openImport(request: ImportRequest): Promise<string> {
  try {
    if (!window.frontstageImport) {
      await load(request.base, "import-dialog");
    }
    window.frontstageImport?.(request);
    return window.frontstageImport ? "" : shared.wikiAway();
  } catch {
    return shared.wikiAway();
  }
}
