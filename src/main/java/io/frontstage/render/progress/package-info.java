/** A map and what one person may know of its issues in, an XHTML block for files that have no script out. */
package io.frontstage.render.progress;
