package io.frontstage.definition.change;

import io.frontstage.definition.ArrowText;
import io.frontstage.definition.Key;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The dismissals of a text, by the place that they name. */
final class LocatedDismissals {

    private LocatedDismissals() {}

    /** The indexes of the dismissals whose place, as written, satisfies a condition. */
    static Set<Integer> places(EditSession session, Predicate<String> at) {
        List<Object> dismissals = DocumentTree.values(session.tree().at(ElementPath.MAP), Key.DISMISSED);
        Set<Integer> places = new TreeSet<>();
        for (int i = 0; i < dismissals.size(); i++) {
            Object place = dismissals.get(i) instanceof Map<?, ?> mapping ? mapping.get(Key.AT.word()) : "";
            if (place instanceof String text && !text.isEmpty() && at.test(text)) {
                places.add(i);
            }
        }
        return places;
    }

    /** The indexes of the dismissals at an arrow, given by its ends as written. */
    static Set<Integer> places(EditSession session, List<String> ends) {
        return places(session, at -> ArrowText.of(at)
                .map(arrow -> ends.equals(List.of(arrow.from(), arrow.to())))
                .orElse(false));
    }

    /** The ends of an arrow as written. */
    static List<String> ends(EditSession session, int place) {
        Object arrow = DocumentTree.values(session.tree().at(ElementPath.MAP), Key.ARROWS)
                .get(place);
        if (arrow instanceof Map<?, ?> mapping) {
            return List.of(String.valueOf(mapping.get(Key.FROM.word())), String.valueOf(mapping.get(Key.TO.word())));
        }
        return ArrowText.of(arrow.toString())
                .map(text -> List.of(text.from(), text.to()))
                .orElse(List.of());
    }
}
