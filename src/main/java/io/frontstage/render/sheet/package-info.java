/** A scene in, the sheets out that it is cut into for paper: between stages, and never through a card. */
package io.frontstage.render.sheet;
