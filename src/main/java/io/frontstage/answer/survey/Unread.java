package io.frontstage.answer.survey;

import io.frontstage.answer.LeftOut;
import io.frontstage.answer.MeasurePlace;
import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rows that were not understood for the same reason.
 *
 * @param reason why
 * @param what the text that was not understood, at most {@value LeftOut#MAX_TEXT} characters; empty if it is missing
 * @param at for a metric, where it was looked for; for a score, its scale
 * @param count the number of rows
 * @param lines the first three lines
 * @param nearest for a step, the one with the most similar title, only as a suggestion
 */
public record Unread(
        LeftOut.Reason reason, String what, String at, int count, List<Long> lines, Optional<MeasurePlace> nearest) {

    public Unread {
        lines = List.copyOf(lines);
    }

    /** One sentence, such as {@code 9 name the step “Pickup” (line 14, 22, 31…).} */
    public String sentence(Messages messages) {
        String numbers = lines.stream().map(String::valueOf).collect(Collectors.joining(", "))
                + (count > lines.size() ? "…" : "");
        String key = "survey.unread." + reason.code() + (what.isEmpty() ? ".none" : "") + (count == 1 ? ".one" : "");
        return messages.text(key, count, what, at, numbers);
    }
}
