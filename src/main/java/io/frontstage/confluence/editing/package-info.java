/** A map's whole text as a person writes it in, a new version of its file out; what others did meanwhile is never overwritten. */
package io.frontstage.confluence.editing;
