/**
 * A person's version of a map's whole text in, a new version of its file out; changes by others are never overwritten.
 */
package io.frontstage.confluence.editing;
