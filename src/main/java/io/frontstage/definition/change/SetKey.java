package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.ScoredFeelings;
import io.frontstage.definition.ValueForm;
import io.frontstage.definition.text.EditedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets or removes the value of a key of an element. */
public final class SetKey extends PlannedChange {

    /** Keys that cannot be set: other elements refer to the id, and the format describes the file. */
    private static final Set<Key> NOT_SET = EnumSet.of(Key.ID, Key.FORMAT);

    private static final Set<Key> FLAGS = EnumSet.of(Key.MOMENT_OF_TRUTH, Key.FAIL_POINT);

    /** Keys that determine the order of opportunities. */
    private static final Set<Key> SCORES = EnumSet.of(Key.IMPACT, Key.EFFORT, Key.CONFIDENCE);

    private final ElementRef ref;
    private final Key key;
    private final String value;

    /** @param value empty: the key is removed; for a feeling, words whose score is known are enough */
    public SetKey(ElementRef ref, Key key, String value) {
        this.ref = ref;
        this.key = key;
        this.value = key == Key.FEELS ? ScoredFeelings.scored(value).orElse(value) : value;
    }

    /** Whether a thing of this kind has a key that can be set to a single value. */
    static boolean sets(MappingKind mappingKind, Key key) {
        ValueForm form = ValueForm.of(mappingKind, key);
        return mappingKind.has(key)
                && key != mappingKind.title()
                && !NOT_SET.contains(key)
                && (form == ValueForm.SINGLE || form == ValueForm.PER_PERSONA);
    }

    @Override
    String about(LocatedMap map) {
        return map.titleOf(ref);
    }

    @Override
    Set<ElementPath> touches(LocatedMap map) {
        return map.find(ref).map(LocatedElement::path).map(Set::of).orElse(Set.of());
    }

    @Override
    EditPlan plan(EditSession session) throws ChangeRefusedException {
        LocatedElement element = session.own(ref);
        if (!sets(ref.kind().mappingKind(), key)) {
            throw new ChangeRefusedException(RefusalReason.NOT_ITS_KEY);
        }
        EditedText text = session.map().text();
        Optional<Mapping.Entry> entry = element.mapping(text).flatMap(mapping -> mapping.entry(key));
        String written = written(text);
        boolean isUnset =
                written.isEmpty() && (entry.isEmpty() || entry.get().value().isEmpty());
        Object said = session.tree().at(element.path()).get(key.word());
        if (isUnset || written.equals(said)) {
            return EditPlan.already(Applied.of(element, "arrange.already", element.title()));
        }
        if (!written.isEmpty()) {
            return EditPlan.keys(
                    element.path(),
                    List.of(new WriteKey(element.path(), key.word(), written)),
                    after -> set(after, element.title()));
        }
        if (said instanceof Map<?, ?> personas && personas.size() > 1) {
            throw new ChangeRefusedException(RefusalReason.PER_PERSONA);
        }
        return EditPlan.edits(
                List.of(new RemoveKey(element.path(), key.word(), true)),
                after -> Applied.of(after.element(ref), "arrange.unset", element.title(), key.word()));
    }

    private Applied set(EditSession session, String title) throws ChangeRefusedException {
        LocatedElement now = session.element(ref);
        Mapping.Entry made = now.mapping(session.map().text())
                .flatMap(mapping -> mapping.entry(key))
                .orElseThrow();
        if (session.map().isProblemAt(made.value())) {
            throw new ChangeRefusedException(key == Key.FEELS ? RefusalReason.NO_SCORE : RefusalReason.VALUE);
        }
        return Applied.of(now, "arrange.set", title, key.word(), value);
    }

    /** The value as it is written; empty for a flag that is false, which needs no key. */
    private String written(EditedText text) {
        if (!FLAGS.contains(key)) {
            return value;
        }
        if (List.of("no", "false").contains(value)) {
            return "";
        }
        return List.of("yes", "true").contains(value) ? (text.json() ? "true" : "yes") : value;
    }

    @Override
    public Optional<String> scored() {
        return SCORES.contains(key) && ref.kind() == ElementKind.OPPORTUNITY ? Optional.of(ref.id()) : Optional.empty();
    }

    @Override
    Message byHand() {
        return value.isEmpty()
                ? Message.of("arrange.do.unset", key.word())
                : Message.of("arrange.do.set", key.word(), value);
    }
}
