package io.frontstage.definition;

import io.frontstage.blueprint.ArrowKind;
import java.util.Optional;

/**
 * An arrow as one text: {@code from -> to} or {@code from <-> to}, then optionally {@code : label}.
 *
 * @param from a reference
 * @param to a reference
 * @param kind one head or two
 * @param label what is handed over
 */
public record ArrowText(String from, String to, ArrowKind kind, Optional<String> label) {

    /** The arrow; empty if the text is not an arrow. */
    public static Optional<ArrowText> of(String text) {
        int head = text.indexOf("->");
        if (head < 0) {
            return Optional.empty();
        }
        boolean agreement = head > 0 && text.charAt(head - 1) == '<';
        String from = text.substring(0, agreement ? head - 1 : head).strip();
        String rest = text.substring(head + 2);
        int colon = rest.indexOf(':');
        String to = (colon < 0 ? rest : rest.substring(0, colon)).strip();
        String label = colon < 0 ? "" : rest.substring(colon + 1).strip();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ArrowText(
                from,
                to,
                agreement ? ArrowKind.AGREEMENT : ArrowKind.EXCHANGE,
                label.isEmpty() ? Optional.empty() : Optional.of(label)));
    }
}
