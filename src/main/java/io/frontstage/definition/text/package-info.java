/**
 * Parts of a located text in, replacements of its ranges out: how an author writes lists, entries and scalars. Knows nothing about maps.
 */
package io.frontstage.definition.text;
