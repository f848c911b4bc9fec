/** A drawing in, SVG out: inside a page, or as a file of its own. */
package io.frontstage.render.svg;
