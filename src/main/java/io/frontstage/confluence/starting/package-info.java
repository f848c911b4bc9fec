/** A page without a map in, its first definition out: an example, an empty one, or a person's own text. */
package io.frontstage.confluence.starting;
