/** A scene in, the sheets out into which it is cut for paper: between stages, and never through a card. */
package io.frontstage.render.sheet;
