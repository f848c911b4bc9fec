/** A definition's text and small edits in, the text with those edits out, all else byte for byte as it was. */
package io.frontstage.definition.edit;
