package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.Replacement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An arrow ends elsewhere.
 *
 * @param place among the arrows
 * @param key which of its ends: {@code from} or {@code to}
 * @param now the reference in place of the one that is there
 */
record Reend(int place, Key key, String now) implements Stroke {

    private static final String HEAD = "->";

    @Override
    public void on(Said said) {
        Object arrow = said.value(ThingPath.MAP, Key.ARROWS.word(), place);
        if (arrow instanceof String text) {
            int[] old = reference(text);
            said.replace(
                    ThingPath.MAP, Key.ARROWS.word(), place, text.substring(0, old[0]) + now + text.substring(old[1]));
        } else {
            @SuppressWarnings("unchecked")
            Map<String, Object> mapping = (Map<String, Object>) arrow;
            mapping.put(key.word(), now);
        }
    }

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        EditedText text = outline.text();
        Slot slot =
                Outline.slots(ThingPath.MAP, outline.root(), Key.ARROWS.word()).get(place);
        Node arrow = Outline.value(slot);
        if (outline.isShared(slot.entry().value()) || outline.sharesSomething(arrow)) {
            throw new Refused(Refusal.SHARED);
        }
        Optional<Mapping.Entry> end = arrow instanceof Mapping mapping ? mapping.entry(key) : Optional.empty();
        if (end.isPresent() && end.get().value() instanceof Scalar scalar) {
            return List.of(Quoting.replaced(text, scalar, now));
        }
        int start = text.content(arrow);
        String source = text.part(start, text.end(arrow));
        int quote = source.startsWith("\"") || source.startsWith("'") ? 1 : 0;
        if (!source.contains(HEAD)) {
            throw new Refused(Refusal.BY_HAND);
        }
        int[] old = reference(source.substring(quote));
        return List.of(new Replacement(start + quote + old[0], start + quote + old[1], now));
    }

    /** Where the reference stands in an arrow that is written as a text. */
    private int[] reference(String arrow) {
        int head = arrow.indexOf(HEAD);
        int start = 0;
        int end = head > 0 && arrow.charAt(head - 1) == '<' ? head - 1 : head;
        if (key == Key.TO) {
            start = head + HEAD.length();
            int colon = arrow.indexOf(':', start);
            end = colon < 0 ? arrow.length() : colon;
        }
        while (start < end && arrow.charAt(start) <= ' ') {
            start++;
        }
        while (end > start && (arrow.charAt(end - 1) <= ' ' || "\"'".indexOf(arrow.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new int[] {start, end};
    }
}
