/** A definition's text and changes of its map in, the text with those changes and what became of each out; all else stays byte for byte. */
package io.frontstage.definition.change;
