package io.frontstage.blueprint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What customers need or expect at one place: mere texts, or things of which more is known; never both.
 *
 * @param texts mere texts, once for all or by persona
 * @param things all of them, in the order written, if more than its text is known of one
 */
public record Needs(PerPersona<List<String>> texts, List<Need> things) {

    public Needs {
        things = List.copyOf(things);
        if (!texts.isEmpty() && !things.isEmpty()) {
            throw new IllegalArgumentException("needs are mere texts or things");
        }
    }

    /** Nothing is said. */
    public static final Needs NONE = new Needs(PerPersona.none(), List.of());

    /** Mere texts. */
    public static Needs ofTexts(PerPersona<List<String>> texts) {
        return texts.isEmpty() ? NONE : new Needs(texts, List.of());
    }

    /** Things of which more is known. */
    public static Needs ofThings(List<Need> things) {
        return things.isEmpty() ? NONE : new Needs(PerPersona.none(), things);
    }

    public boolean isEmpty() {
        return texts.isEmpty() && things.isEmpty();
    }

    /** The texts alone, be they of things: those for all, and those for some personas under each of them. */
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

    /** The texts alone, whomever they are for. */
    public List<String> allWords() {
        PerPersona<List<String>> words = words();
        List<String> all = new ArrayList<>(words.everybody().orElse(List.of()));
        words.byPersona().values().forEach(all::addAll);
        return all;
    }
}
