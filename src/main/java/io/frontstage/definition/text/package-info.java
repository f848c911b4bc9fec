/**
 * Turns edits of lists, entries and scalars into replacements in a text, in the style in which its author writes. Knows nothing about maps.
 */
package io.frontstage.definition.text;
