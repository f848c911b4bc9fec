package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Quoting;
import io.frontstage.definition.text.Replacement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes an end of an arrow, or of a dismissal of an arrow.
 *
 * @param list {@code arrows} or {@code dismissed}
 * @param place the index in that list
 * @param end which end: {@code from} or {@code to}
 * @param now the new reference
 */
record RetargetArrow(Key list, int place, Key end, String now) implements TextEdit {

    private static final String HEAD = "->";

    @Override
    public void on(DocumentTree tree) {
        Object value = tree.value(ElementPath.MAP, list.word(), place);
        if (value instanceof String text) {
            tree.replace(ElementPath.MAP, list.word(), place, reended(text));
            return;
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> mapping = (Map<String, Object>) value;
        if (list == Key.ARROWS) {
            mapping.put(end.word(), now);
        } else {
            mapping.put(Key.AT.word(), reended(mapping.get(Key.AT.word()).toString()));
        }
    }

    private String reended(String arrow) {
        int[] old = reference(arrow);
        return arrow.substring(0, old[0]) + now + arrow.substring(old[1]);
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        Slot slot = Slot.all(ElementPath.MAP, map.root(), list.word()).get(place);
        Node value = slot.value();
        if (map.isShared(slot.entry().value()) || map.sharesSomething(value)) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        Optional<Node> own = own(value, list == Key.ARROWS ? end : Key.AT);
        if (own.isPresent() && list == Key.ARROWS) {
            return List.of(Quoting.replaced(text, own.get(), now));
        }
        Node arrow = own.orElse(value);
        int start = text.content(arrow);
        String source = text.part(start, text.end(arrow));
        int quote = source.startsWith("\"") || source.startsWith("'") ? 1 : 0;
        if (!source.contains(HEAD)) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        int[] old = reference(source.substring(quote));
        return List.of(new Replacement(start + quote + old[0], start + quote + old[1], now));
    }

    private static Optional<Node> own(Node value, Key key) {
        return value instanceof Mapping mapping ? mapping.entry(key).map(Mapping.Entry::value) : Optional.empty();
    }

    /** The position of the reference in an arrow that is written as a text. */
    private int[] reference(String arrow) {
        int head = arrow.indexOf(HEAD);
        int from = 0;
        int until = head > 0 && arrow.charAt(head - 1) == '<' ? head - 1 : head;
        if (end == Key.TO) {
            from = head + HEAD.length();
            int colon = arrow.indexOf(':', from);
            until = colon < 0 ? arrow.length() : colon;
        }
        while (from < until && arrow.charAt(from) <= ' ') {
            from++;
        }
        while (until > from && (arrow.charAt(until - 1) <= ' ' || "\"'".indexOf(arrow.charAt(until - 1)) >= 0)) {
            until--;
        }
        return new int[] {from, until};
    }
}
