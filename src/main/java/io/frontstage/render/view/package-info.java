/** A map in, its views that are lists out: what to do first, and every item as a row. Complete without script. */
package io.frontstage.render.view;
