/** Writes a blueprint and its scene as the page's HTML: header, the two drawings, legend, the map as a table. */
package io.frontstage.render.page;
