package io.frontstage.definition.arrange;

import io.frontstage.blueprint.Persona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One persona feels something else at a step, or nothing that is said. What was said for everybody goes on holding for the others. */
public final class Feel extends ThingChange {

    private static final String FEELS = Key.FEELS.word();

    private final String persona;
    private final String value;

    /**
     * @param persona its id
     * @param value a score, then words if wanted; empty: nothing is said any more
     */
    public Feel(ThingRef step, String persona, String value) {
        super(step);
        this.persona = persona;
        this.value = value;
    }

    @Override
    Made on(Sheet sheet) throws Refused {
        Spot spot = sheet.own(thing);
        if (thing.kind() != ThingKind.STEP) {
            throw new Refused(Refusal.NOT_ITS_KEY);
        }
        Persona who = sheet.outline().blueprint().personas().stream()
                .filter(one -> one.id().value().equals(persona))
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.NO_PERSONA));
        Object feels = sheet.said().at(spot.path()).getOrDefault(FEELS, "");
        Object now = feels instanceof Map<?, ?> each && each.get(persona) != null ? each.get(persona) : feels;
        if (value.equals(now) || value.isEmpty() && now instanceof Map) {
            return Made.of(spot, "arrange.already", spot.title());
        }
        List<PersonaId> whom = whom(sheet.outline());
        if (feels instanceof String && whom.equals(List.of(who.id()))) {
            return new SetKey(thing, Key.FEELS, value).on(sheet);
        }
        sheet.spellOut(spot.path());
        sheet.make(stroke(sheet.spot(thing).path(), feels, whom));
        checkValue(sheet);
        Spot after = sheet.spot(thing);
        return value.isEmpty()
                ? Made.of(after, "arrange.feels.unset", after.title(), FEELS, who.title())
                : Made.of(after, "arrange.feels.set", after.title(), FEELS, value, who.title());
    }

    private Stroke stroke(ThingPath path, Object feels, List<PersonaId> whom) throws Refused {
        if (feels instanceof Map<?, ?> each) {
            boolean last = value.isEmpty() && each.size() == 1;
            return last ? new StrikeKey(path, FEELS, true) : new WriteFeeling(path, persona, value);
        }
        if (!(feels instanceof String everybody)) {
            throw new Refused(Refusal.BY_HAND);
        }
        Map<String, String> each = new LinkedHashMap<>();
        if (!everybody.isEmpty()) {
            whom.forEach(one -> each.put(one.value(), everybody));
        }
        each.put(persona, value);
        each.values().removeIf(String::isEmpty);
        return new WriteFeelings(path, each);
    }

    /** Whom the step is for, as it says or its stage; everybody, if neither does. */
    private List<PersonaId> whom(Outline outline) {
        List<PersonaId> named = outline.blueprint().steps().stream()
                .filter(one -> one.id().value().equals(thing.id()))
                .flatMap(one -> one.audience().personas().stream())
                .toList();
        return named.isEmpty()
                ? outline.blueprint().personas().stream().map(Persona::id).toList()
                : named;
    }

    private void checkValue(Sheet sheet) throws Refused {
        Optional<Node> said = sheet.spot(thing)
                .mapping(sheet.outline().text())
                .flatMap(mapping -> mapping.get(Key.FEELS))
                .filter(Mapping.class::isInstance)
                .flatMap(each -> ((Mapping) each).entry(persona))
                .map(Mapping.Entry::value);
        if (said.isPresent() && sheet.outline().isProblemAt(said.get())) {
            throw new Refused(Refusal.VALUE);
        }
    }

    @Override
    Telling byHand() {
        return value.isEmpty()
                ? Telling.of("arrange.do.unset", persona)
                : Telling.of("arrange.do.feels", persona, value, FEELS);
    }
}
