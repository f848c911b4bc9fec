/** A map and what one person may see of its issues in, an XHTML block for files without script out. */
package io.frontstage.render.progress;
