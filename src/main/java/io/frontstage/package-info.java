/** A definition's text and the reader's options in, the drawn blueprint and its problems out. */
package io.frontstage;
