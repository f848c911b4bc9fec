/**
 * A definition's text and changes of its map in, the changed text and the result of each change out; everything else stays byte for byte.
 */
package io.frontstage.definition.change;
