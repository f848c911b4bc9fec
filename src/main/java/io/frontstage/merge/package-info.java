/** A text that two people changed at once in: what both wrote out, in one text, or as pieces to choose from. Nothing is lost. */
package io.frontstage.merge;
