package io.frontstage.definition.change;

/**
 * One step of an {@link ElementPath}: a list, and a place in it.
 *
 * @param word the key of the list
 * @param place from 0, among the non-empty values
 */
record PathSegment(String word, int place) {}
