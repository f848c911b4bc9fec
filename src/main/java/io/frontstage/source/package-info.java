/** The author's text and positions in it: text in, lines and columns out. */
package io.frontstage.source;
