package io.frontstage.definition.arrange;

import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Persona;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** In which order people write the keys of a thing: a new one goes behind those that come before it here. */
final class KeyOrder {

    private static final String FIRST = "id note url";
    private static final String KNOWN = "basis source as-of";
    private static final String ITEMS = "pains delights opportunities";

    private final List<String> words;

    private KeyOrder(List<String> words) {
        this.words = words;
    }

    static KeyOrder ofMap() {
        return new KeyOrder(words("blueprint", FIRST, "personas lanes stages arrows dismissed"));
    }

    /** @param lanes of the map, from top to bottom */
    static KeyOrder of(ThingKind kind, List<Lane> lanes) {
        return new KeyOrder(
                switch (kind) {
                    case STAGE -> words("stage", FIRST, "owner for path metrics", KNOWN, "steps", ITEMS);
                    case STEP -> step(lanes);
                    case CARD -> words("does", FIRST, "by with for time wait cost span", KNOWN);
                    case PAIN -> words("pain", FIRST, "lane for severity fixed issues owner quote", KNOWN);
                    case DELIGHT -> words("delight", FIRST, "lane for quote", KNOWN);
                    case OPPORTUNITY -> words(
                            "opportunity",
                            FIRST,
                            "lane for solves impact effort measure target due issues owner",
                            KNOWN);
                });
    }

    /** Personas as the map lists them: what is said for each stands in that order. */
    static KeyOrder ofPersonas(List<Persona> personas) {
        return new KeyOrder(personas.stream().map(one -> one.id().value()).toList());
    }

    private static List<String> step(List<Lane> lanes) {
        List<String> words = words("step", FIRST, "owner for path channel policy");
        for (LaneKind kind : LaneKind.values()) {
            String builtIn = kind.name().toLowerCase(Locale.ROOT);
            if (lanes.stream().noneMatch(lane -> lane.id().value().equals(builtIn))) {
                words.add(builtIn);
            }
            lanes.stream()
                    .filter(lane -> lane.kind() == kind)
                    .forEach(lane -> words.add(lane.id().value()));
        }
        words.addAll(
                words("quote thinks expects feels staff-feels time wait cost moment-of-truth metrics", KNOWN, ITEMS));
        return words;
    }

    private static List<String> words(String... groups) {
        List<String> words = new ArrayList<>();
        for (String group : groups) {
            words.addAll(Arrays.asList(group.split(" ")));
        }
        return words;
    }

    /** Which of the words that are there a new one goes behind: the last that comes before it, else the first. */
    Optional<String> before(String word, List<String> there) {
        Optional<String> last = there.stream().findFirst();
        for (String other : there) {
            if (words.contains(other) && words.indexOf(other) < words.indexOf(word)) {
                last = Optional.of(other);
            }
        }
        return last;
    }
}
