/** A definition's text in, a blueprint and its problems out; the text and small edits in, the text with those edits out. */
package io.frontstage.definition;
