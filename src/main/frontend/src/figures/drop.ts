import type { MapAddress } from "../address";
import { openFigures } from "./open";

/** Files that may be a survey. */
const SURVEY = /\.(csv|tsv|xlsx)$/i;

/** Opens the dialog for answers when a survey is dropped on a map. Other files are ignored. */
export function acceptSurveys(root: HTMLElement, address: MapAddress): void {
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  root.addEventListener("dragover", (event) => {
    if (isFile(event)) {
      event.preventDefault();
    }
  });
  root.addEventListener("drop", (event) => {
    const file = [...(event.dataTransfer?.files ?? [])].find(({ name }) => SURVEY.test(name));
    if (isFile(event) && !event.defaultPrevented) {
      event.preventDefault();
      if (file) {
        void openFigures(root, address, { file });
      }
    }
  });
}
