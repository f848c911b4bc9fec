package io.frontstage.confluence.linking;

import java.util.Objects;

/**
 * What is told of one edit.
 *
 * @param done whether the file now says so
 * @param text what was done, or why not and what to do by hand
 */
public record EditReport(boolean done, String text) {

    public EditReport {
        Objects.requireNonNull(text);
    }
}
