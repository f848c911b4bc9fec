/** Writes a scene or a blueprint as output for people: SVG, PNG, the page's HTML, the table, notices. */
package io.frontstage.render;
