/** A macro on a Confluence page in, the page's XHTML out: finds the map's file, asks the core to draw it, and caches the drawing. */
package io.frontstage.confluence;
