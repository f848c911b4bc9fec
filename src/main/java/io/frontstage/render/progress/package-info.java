/** Writes the progress of a map's issues, as far as one person may see them, for files without script. */
package io.frontstage.render.progress;
