package io.frontstage.confluence.linking;

import java.util.Objects;

/**
 * The report on one edit.
 *
 * @param done whether the file now contains the edit
 * @param text what was done, or why it was not done and what to do by hand
 */
public record EditReport(boolean done, String text) {

    public EditReport {
        Objects.requireNonNull(text);
    }
}
