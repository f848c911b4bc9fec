/** The author's words and where they stand: text in, lines and columns out. */
package io.frontstage.source;
