/** Rows of texts in, a file that spreadsheets open out. */
package io.frontstage.render.csv;
