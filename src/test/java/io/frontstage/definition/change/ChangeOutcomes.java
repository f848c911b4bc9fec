package io.frontstage.definition.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of some changes of a text.
 *
 * @param reports one line for each change: whether it was made, its message, its element
 * @param text the new text; empty if it did not change
 */
record ChangeOutcomes(List<String> reports, Optional<String> text) {

    private static final Messages WORDS = Messages.in(Locale.ENGLISH);

    static ChangeOutcomes of(byte[] text, List<String> lines) {
        ChangeResult result = new MapEditor()
                .apply(
                        new SourceText("x", text),
                        lines.stream().map(ChangeLine::of).toList());
        List<String> reports = new ArrayList<>();
        for (ChangeResult.Outcome outcome : result.outcomes()) {
            String element = outcome.element()
                    .map(ref -> " [" + ref.kind().word() + " " + ref.id() + "]")
                    .orElse("");
            String made = !outcome.made() ? "refused: " : outcome.changed() ? "changed: " : "unchanged: ";
            reports.add(made + outcome.sentence(WORDS) + element);
        }
        return new ChangeOutcomes(
                reports, result.changed() ? Optional.of(new String(result.text().bytes(), UTF_8)) : Optional.empty());
    }
}
