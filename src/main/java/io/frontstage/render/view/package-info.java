/**
 * A map in, its views that are lists out, such as what to do first, or a row for every item. Complete without script.
 */
package io.frontstage.render.view;
