/** Writes a blueprint as an HTML table, directly from the model: for people who cannot see the picture, and for outputs without one. */
package io.frontstage.render.table;
