package io.frontstage.blueprint;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Random choices for a blueprint, the same for the same seed. {@code later} is a separate source of random numbers for
 * what later versions of the language added, so that everything else stays the same for a seed.
 */
final class Chance {

    final Random random;
    final RandomWords words;
    final Random later;
    final RandomWords laterWords;

    /** Whether everything in the language may occur; otherwise only what is measured. */
    final boolean rich;

    private int nextId;

    Chance(long seed, boolean rich) {
        this.random = new Random(seed);
        this.words = new RandomWords(random, rich);
        this.later = new Random(~seed);
        this.laterWords = new RandomWords(later, rich);
        this.rich = rich;
    }

    boolean maybe(double chance) {
        return rich && random.nextDouble() < chance;
    }

    boolean maybeLater(double chance) {
        return rich && later.nextDouble() < chance;
    }

    <T> T oneOfLater(List<T> list) {
        return list.get(later.nextInt(list.size()));
    }

    Optional<Share> share() {
        int percent = later.nextInt(101);
        return maybeLater(0.5) ? Optional.of(new Share(percent + " %", percent)) : Optional.empty();
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    ElementId id(String kind) {
        return new ElementId(kind + "-" + ++nextId);
    }

    Optional<String> note() {
        return maybe(0.3) ? Optional.of(words.note()) : Optional.empty();
    }

    List<String> texts(double chance) {
        List<String> texts = new ArrayList<>();
        while (maybe(chance) && texts.size() < 5) {
            texts.add(words.title());
        }
        return texts;
    }

    Provenance provenance() {
        return new Provenance(
                Optional.of(Basis.values()[random.nextInt(3)]),
                maybe(0.5) ? Optional.of(words.title()) : Optional.empty(),
                maybe(0.5) ? Optional.of(words.date()) : Optional.empty());
    }

    About about(Provenance inherited) {
        Optional<String> note = rich ? note() : Optional.of(words.note());
        Optional<URI> url =
                maybe(0.1) ? Optional.of(URI.create("https://example.com/a?b=c&d=%20#e")) : Optional.empty();
        return new About(note, url, maybe(0.2) ? provenance() : inherited);
    }

    /** For all personas, or for one of them. */
    List<PersonaId> audience(List<Persona> personas) {
        return personas.isEmpty() || !maybe(0.2)
                ? List.of()
                : List.of(oneOf(personas).id());
    }
}
