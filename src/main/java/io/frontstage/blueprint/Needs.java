package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What customers need or expect at one place: either only plain texts, or needs with details; never both.
 *
 * @param texts plain texts, for everybody or by persona
 * @param things all needs, in the order written, if at least one of them has more than a text; else empty
 */
public record Needs(PerPersona<List<String>> texts, List<Need> things) {

    public Needs {
        things = List.copyOf(things);
        if (!texts.isEmpty() && !things.isEmpty()) {
            throw new IllegalArgumentException("needs are mere texts or things");
        }
    }

    /** No needs. */
    public static final Needs NONE = new Needs(PerPersona.none(), List.of());

    /** Plain texts. */
    public static Needs ofTexts(PerPersona<List<String>> texts) {
        return texts.isEmpty() ? NONE : new Needs(texts, List.of());
    }

    /** Needs with details. */
    public static Needs ofThings(List<Need> things) {
        return things.isEmpty() ? NONE : new Needs(PerPersona.none(), things);
    }

    public boolean isEmpty() {
        return texts.isEmpty() && things.isEmpty();
    }

    /** The texts of all needs, without details. A need for several personas is listed under each of them. */
    public PerPersona<List<String>> words() {
        if (things.isEmpty()) {
            return texts;
        }
        List<String> everybody = new ArrayList<>();
        Map<PersonaId, List<String>> byPersona = new LinkedHashMap<>();
        for (Need need : things) {
            if (need.personas().isEmpty()) {
                everybody.add(need.title());
            }
            for (PersonaId persona : need.personas()) {
                byPersona.computeIfAbsent(persona, first -> new ArrayList<>()).add(need.title());
            }
        }
        return new PerPersona<>(everybody.isEmpty() ? Optional.empty() : Optional.of(everybody), byPersona);
    }

    /** The texts of all needs in one list, first those for everybody. A need for several personas occurs once for each of them. */
    public List<String> allWords() {
        PerPersona<List<String>> words = words();
        List<String> all = new ArrayList<>(words.everybody().orElse(List.of()));
        words.byPersona().values().forEach(all::addAll);
        return all;
    }
}
