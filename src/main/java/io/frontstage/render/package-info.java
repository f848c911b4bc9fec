/** A scene or a blueprint in, bytes that are shown out: SVG, PNG, the page's HTML, the table twin, notices. */
package io.frontstage.render;
