/** Changes of the links between a map and its issues. Loaded for people who may edit; see decision 0026. */
import { makeLinkChanges } from "../issues/link-changes";
import { providePart } from "../load-part";

providePart("issue-links", makeLinkChanges);
