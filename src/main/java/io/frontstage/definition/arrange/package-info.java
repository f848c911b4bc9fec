/** A definition's text and changes of the map's structure in, the text with those changes out, all else byte for byte as it was. */
package io.frontstage.definition.arrange;
