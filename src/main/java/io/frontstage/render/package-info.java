/** A scene or a blueprint in, output for people out: SVG, PNG, the page's HTML, the table, notices. */
package io.frontstage.render;
