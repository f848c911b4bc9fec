/**
 * Changes of a map in, a new version of its file out, with a report on each change. How a change is made in the text is
 * decided in {@code definition.change}.
 */
package io.frontstage.confluence.change;
