/**
 * Merges the changes that two people made to one text at the same time. Where both changed the same lines, a person chooses. Nothing is
 * lost.
 */
package io.frontstage.merge;
