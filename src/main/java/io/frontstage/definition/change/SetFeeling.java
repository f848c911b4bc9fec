package io.frontstage.definition.change;

import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import io.frontstage.definition.ScoredFeelings;
import io.frontstage.definition.ValueForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sets what one persona feels, thinks or expects, or removes it. A value for everybody stays valid for the other personas. */
public final class SetFeeling extends PlannedChange {

    private final ElementRef ref;
    private final Key key;
    private final String persona;
    private final String value;

    /**
     * @param persona its id
     * @param value a score, optionally with words, or words whose score is known; empty: the value is removed
     */
    public SetFeeling(ElementRef step, String persona, String value) {
        this(step, Key.FEELS, persona, value);
    }

    private SetFeeling(ElementRef ref, Key key, String persona, String value) {
        this.ref = ref;
        this.key = key;
        this.persona = persona;
        this.value = key == Key.FEELS ? ScoredFeelings.scored(value).orElse(value) : value;
    }

    /** @throws MalformedChangeException if the key never has values by persona */
    static SetFeeling of(ElementRef ref, Key key, String persona, String value) {
        if (!ValueForm.of(ref.kind().mappingKind(), key).isPerPersona()) {
            throw new MalformedChangeException();
        }
        return new SetFeeling(ref, key, persona, value);
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
        if (!ref.kind().mappingKind().has(key)) {
            throw new ChangeRefusedException(RefusalReason.NOT_ITS_KEY);
        }
        Persona who = session.map().blueprint().personas().stream()
                .filter(one -> one.id().value().equals(persona))
                .findFirst()
                .orElseThrow(() -> new ChangeRefusedException(RefusalReason.NO_PERSONA));
        Object feels = feels(session, element);
        Object now = feels instanceof Map<?, ?> each && each.get(persona) != null ? each.get(persona) : feels;
        if (value.equals(now) || value.isEmpty() && now instanceof Map) {
            return EditPlan.already(Applied.of(element, "arrange.already", element.title()));
        }
        List<PersonaId> whom = whom(session.map());
        if (key == Key.FEELS && feels instanceof String && whom.equals(List.of(who.id()))) {
            return new SetKey(ref, key, value).plan(session);
        }
        return EditPlan.keys(
                element.path(), List.of(edit(element.path(), feels, whom)), after -> applied(after, who.title()));
    }

    /** The value for everybody as a text, or the values by persona; another object if it is neither. */
    private Object feels(EditSession session, LocatedElement element) {
        Object said = session.tree().at(element.path()).getOrDefault(key.word(), "");
        return said instanceof List<?> list && list.size() == 1 ? list.get(0) : said;
    }

    private Applied applied(EditSession session, String who) throws ChangeRefusedException {
        checkValue(session);
        LocatedElement now = session.element(ref);
        return value.isEmpty()
                ? Applied.of(now, "arrange.feels.unset", now.title(), key.word(), who)
                : Applied.of(now, "arrange.feels.set", now.title(), key.word(), value, who);
    }

    private TextEdit edit(ElementPath path, Object feels, List<PersonaId> whom) throws ChangeRefusedException {
        if (feels instanceof Map<?, ?> each) {
            boolean last = value.isEmpty() && each.size() == 1;
            return last ? new RemoveKey(path, key.word(), true) : new WriteFeeling(path, key.word(), persona, value);
        }
        if (!(feels instanceof String everybody)) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        Map<String, String> each = new LinkedHashMap<>();
        if (!everybody.isEmpty()) {
            whom.forEach(one -> each.put(one.value(), everybody));
        }
        each.put(persona, value);
        each.values().removeIf(String::isEmpty);
        return new WriteFeelings(path, key.word(), each);
    }

    /** The personas of the step, its own or its stage's; all personas if neither names any. */
    private List<PersonaId> whom(LocatedMap map) {
        List<PersonaId> named = map.blueprint().steps().stream()
                .filter(one -> one.id().value().equals(ref.id()))
                .flatMap(one -> one.audience().personas().stream())
                .toList();
        return named.isEmpty()
                ? map.blueprint().personas().stream().map(Persona::id).toList()
                : named;
    }

    private void checkValue(EditSession session) throws ChangeRefusedException {
        Optional<Node> said = session.element(ref)
                .mapping(session.map().text())
                .flatMap(mapping -> mapping.get(key))
                .filter(Mapping.class::isInstance)
                .flatMap(each -> ((Mapping) each).entry(persona))
                .map(Mapping.Entry::value);
        if (said.isPresent() && session.map().isProblemAt(said.get())) {
            throw new ChangeRefusedException(key == Key.FEELS ? RefusalReason.NO_SCORE : RefusalReason.VALUE);
        }
    }

    @Override
    Message byHand() {
        return value.isEmpty()
                ? Message.of("arrange.do.unset", persona)
                : Message.of("arrange.do.feels", persona, value, key.word());
    }
}
