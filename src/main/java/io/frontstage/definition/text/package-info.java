/** Parts of a located text in, stretches of it to be replaced out: how an author writes lists, entries and scalars. Knows no map. */
package io.frontstage.definition.text;
