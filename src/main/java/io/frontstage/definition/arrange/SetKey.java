package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.edit.EditedText;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A thing says something else under one of its keys, or nothing any more. */
public final class SetKey extends ThingChange {

    /** What can be set on the map, and for what. */
    private static final Map<Key, Set<ThingKind>> KEYS = new EnumMap<>(Map.of(
            Key.SEVERITY, EnumSet.of(ThingKind.PAIN),
            Key.FIXED, EnumSet.of(ThingKind.PAIN),
            Key.FEELS, EnumSet.of(ThingKind.STEP),
            Key.MOMENT_OF_TRUTH, EnumSet.of(ThingKind.STEP),
            Key.IMPACT, EnumSet.of(ThingKind.OPPORTUNITY),
            Key.EFFORT, EnumSet.of(ThingKind.OPPORTUNITY),
            Key.SPAN, EnumSet.of(ThingKind.CARD),
            Key.OWNER, EnumSet.of(ThingKind.STAGE, ThingKind.STEP, ThingKind.PAIN, ThingKind.OPPORTUNITY),
            Key.NOTE, EnumSet.allOf(ThingKind.class)));

    private final Key key;
    private final String value;

    /** @param value empty: the key goes */
    public SetKey(ThingRef thing, Key key, String value) {
        super(thing);
        this.key = key;
        this.value = value;
    }

    /** The key of a word that can be set on the map. */
    public static Optional<Key> key(String word) {
        return KEYS.keySet().stream().filter(key -> key.word().equals(word)).findFirst();
    }

    @Override
    Made on(Sheet sheet) throws Refused {
        Spot spot = sheet.own(thing);
        if (!KEYS.getOrDefault(key, Set.of()).contains(thing.kind())) {
            throw new Refused(Refusal.NOT_ITS_KEY);
        }
        EditedText text = sheet.outline().text();
        Optional<Mapping.Entry> entry = spot.mapping(text).flatMap(mapping -> mapping.entry(key));
        String written = written(text);
        if (written.isEmpty()) {
            return entry.isEmpty() || entry.get().value().isEmpty()
                    ? Made.of(spot, "arrange.already", spot.title())
                    : strike(sheet, spot);
        }
        if (written.equals(sheet.said().at(spot.path()).get(key.word()))) {
            return Made.of(spot, "arrange.already", spot.title());
        }
        sheet.spellOut(spot.path());
        sheet.make(new WriteKey(sheet.spot(thing).path(), key.word(), written));
        Spot now = sheet.spot(thing);
        Mapping.Entry made = now.mapping(sheet.outline().text())
                .flatMap(mapping -> mapping.entry(key))
                .orElseThrow();
        if (sheet.outline().isProblemAt(made.value())) {
            throw new Refused(Refusal.VALUE);
        }
        return Made.of(now, "arrange.set", spot.title(), key.word(), value);
    }

    private Made strike(Sheet sheet, Spot spot) throws Refused {
        if (sheet.said().at(spot.path()).get(key.word()) instanceof Map<?, ?> personas && personas.size() > 1) {
            throw new Refused(Refusal.PER_PERSONA);
        }
        sheet.make(new StrikeKey(spot.path(), key.word(), true));
        return Made.of(sheet.spot(thing), "arrange.unset", spot.title(), key.word());
    }

    /** A flag that is not set needs no key. */
    private String written(EditedText text) {
        if (key != Key.MOMENT_OF_TRUTH) {
            return value;
        }
        if (List.of("no", "false").contains(value)) {
            return "";
        }
        return List.of("yes", "true").contains(value) ? (text.json() ? "true" : "yes") : value;
    }

    @Override
    Telling byHand() {
        return value.isEmpty()
                ? Telling.of("arrange.do.unset", key.word())
                : Telling.of("arrange.do.set", key.word(), value);
    }
}
