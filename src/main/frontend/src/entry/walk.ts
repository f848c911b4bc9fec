/** The walk through a map, step by step. Loaded when somebody first opens it; see decision 0026. */
import { providePart } from "../load-part";
import { openWalk } from "../walk/walk";

providePart("walk", openWalk);
