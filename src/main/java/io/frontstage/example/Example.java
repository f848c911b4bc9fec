package io.frontstage.example;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.source.SourceText;

/**
 * An example map that people can start from.
 *
 * @param id its id, as in the file name
 * @param text its definition as it is attached to a page: without links to someone else's issues
 * @param blueprint the map in the text
 */
public record Example(String id, SourceText text, Blueprint blueprint) {}
