/** Writes rows of texts as a file that spreadsheets can open. */
package io.frontstage.render.csv;
