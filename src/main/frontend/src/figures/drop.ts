import type { MapAddress } from "../address";
import { openFigures } from "./open";

/** Files that may be a survey. */
const SURVEY = /\.(csv|tsv|xlsx)$/i;

/** A survey that is dropped on a map opens the dialog that adds its answers. Other files are not taken. */
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
