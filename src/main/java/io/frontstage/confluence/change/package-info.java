/**
 * Applies changes of a map to its file, as one new version, with a report on each change. How a change is made in the
 * text is decided in {@code definition.change}.
 */
package io.frontstage.confluence.change;
