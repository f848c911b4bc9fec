package io.frontstage.importing;

/**
 * A heading that the importer does not know, and how it was read.
 *
 * @param name as in the file
 * @param key the same in a form that ignores case, colons and dashes; {@link ImportChoices#headings} uses it
 * @param place its cell, such as {@code A4}
 * @param means one of {@link HeadingMeanings#MEANINGS}
 */
public record HeadingQuestion(String name, String key, String place, String means) {}
