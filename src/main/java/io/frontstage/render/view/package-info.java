/** Writes the views of a map that are lists, such as what to do first, or a row for every item. Complete without script. */
package io.frontstage.render.view;
