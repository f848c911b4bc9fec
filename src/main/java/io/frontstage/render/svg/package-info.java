/** Writes a drawing as SVG: inside a page, or as a file of its own. */
package io.frontstage.render.svg;
