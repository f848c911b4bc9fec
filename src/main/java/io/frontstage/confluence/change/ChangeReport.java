package io.frontstage.confluence.change;

import java.util.Objects;
import java.util.Optional;

/**
 * The report on one edit.
 *
 * @param done whether the file now contains the edit
 * @param text what was done, or why it was not done and what to do by hand
 * @param id the element to look at now; empty if there is none in particular
 */
public record ChangeReport(boolean done, String text, Optional<String> id) {

    public ChangeReport {
        Objects.requireNonNull(text);
    }
}
