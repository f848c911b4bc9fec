package io.frontstage.example;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.source.SourceText;

/**
 * A map that others may begin with.
 *
 * @param id as in its file's name
 * @param text its definition as it is attached: without what would lead to somebody else's issues
 * @param blueprint what the text says
 */
public record Example(String id, SourceText text, Blueprint blueprint) {}
