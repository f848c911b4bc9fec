/**
 * A person's version of a map's whole text in, a new version of its file out; changes by others are never overwritten.
 * Single changes of a map are made in {@code confluence.change}.
 */
package io.frontstage.confluence.editing;
