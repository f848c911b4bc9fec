package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.text.NotEditableException;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places where a map names personas by id: under {@code for}, and in values by persona. */
final class PersonaReferences {

    private static final Set<Key> BY_PERSONA = EnumSet.of(Key.FEELS, Key.THINKS, Key.EXPECTS, Key.NEEDS);

    private final EditSession session;

    PersonaReferences(EditSession session) {
        this.session = session;
    }

    /** All persona ids in a map or a part of it. */
    static Set<String> in(Node node) {
        Set<String> ids = new LinkedHashSet<>();
        collect(node, ids);
        return ids;
    }

    private static void collect(Node node, Set<String> ids) {
        if (node instanceof Sequence sequence) {
            sequence.items().forEach(item -> collect(item, ids));
        } else if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                if (entry.key() == Key.FOR) {
                    texts(entry.value(), ids);
                } else if (BY_PERSONA.contains(entry.key()) && entry.value() instanceof Mapping personas) {
                    personas.entries().forEach(one -> ids.add(one.name().text()));
                }
                collect(entry.value(), ids);
            }
        }
    }

    private static void texts(Node value, Set<String> ids) {
        if (value instanceof Scalar scalar) {
            ids.add(scalar.text());
        } else if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> texts(item, ids));
        }
    }

    /**
     * Removes the values for a persona, and the persona from {@code for}. An element that is {@code for} this persona alone stays
     * unchanged, because it would otherwise be for everybody; its unknown persona is then reported as a problem.
     */
    void remove(String persona) throws ChangeRefusedException, NotEditableException {
        for (LocatedElement element : session.map().elements()) {
            ElementPath path = element.path();
            Map<String, Object> said = session.tree().at(path);
            List<Object> whom = DocumentTree.values(said, Key.FOR);
            if (whom.size() > 1 && whom.contains(persona)) {
                session.make(new RemoveItems(path, Key.FOR.word(), Set.of(whom.indexOf(persona))));
            }
            for (Key key : BY_PERSONA) {
                if (said.get(key.word()) instanceof Map<?, ?> each && each.containsKey(persona)) {
                    session.make(
                            each.size() == 1
                                    ? new RemoveKey(path, key.word(), true)
                                    : new WriteFeeling(path, key.word(), persona, ""));
                }
            }
        }
    }
}
