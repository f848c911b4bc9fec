package io.frontstage.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Rounds;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.definition.NormalForm;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Laws for any two maps. */
@Tag("slow")
class DifferenceLawsTest {

    private static final int PAIRS = Rounds.of(2_000, 100_000);

    @Test
    void theDifferenceAppliedToTheOldMapGivesTheNewOne() {
        int tried = 0;
        int[] seen = new int[Sign.values().length];
        for (long seed = 1; tried < PAIRS; seed++) {
            Optional<RandomPairs> pair = RandomPairs.of(seed);
            if (pair.isEmpty()) {
                continue;
            }
            tried++;
            Difference difference =
                    Difference.between(pair.get().before(), pair.get().after());

            Object expected = Patched.canonical(NormalForm.of(pair.get().after().blueprint()));
            Object applied = Patched.apply(difference);
            if (!applied.equals(expected)) {
                assertThat(lines(applied)).as("pair %s", seed).isEqualTo(lines(expected));
            }
            for (Sign sign : Sign.values()) {
                seen[sign.ordinal()] += difference.count(sign);
            }
        }
        assertThat(Arrays.stream(seen)).allMatch(count -> count > PAIRS / 20);
    }

    /** One value per line, each with the keys that lead to it, so that a failure is easy to see. */
    private static List<String> lines(Object value) {
        List<String> lines = new ArrayList<>();
        lines("", value, lines);
        return lines;
    }

    private static void lines(String path, Object value, List<String> lines) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> lines(path + "/" + key, each, lines));
        } else if (value instanceof List<?> list) {
            lines.add(path + " " + list.size());
            for (int i = 0; i < list.size(); i++) {
                lines(path + "/" + i, list.get(i), lines);
            }
        } else {
            lines.add(path + " = " + value);
        }
    }

    @Test
    void aMapDoesNotDifferFromItself() {
        for (long seed = 1; seed <= 200; seed++) {
            ComparedMap map =
                    RandomPairs.read(NormalForm.of(RandomBlueprint.rich(seed))).orElseThrow();

            assertThat(Difference.between(map, map).changes())
                    .as("map %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void anotherOrderOfWhatHasNoneIsNoChange() {
        for (long seed = 1; seed <= 200; seed++) {
            Map<String, Object> text = NormalForm.of(RandomBlueprint.rich(RandomBlueprint.Size.SMALL, seed));
            ComparedMap before = RandomPairs.read(text).orElseThrow();
            shuffle(text, new Random(seed));
            ComparedMap after = RandomPairs.read(text).orElseThrow();

            assertThat(Difference.between(before, after).changes())
                    .as("map %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void eachSentenceNamesSomethingOnOneOfTheMaps() {
        for (long seed = 1; seed <= 300; seed++) {
            Optional<RandomPairs> pair = RandomPairs.of(seed);
            if (pair.isEmpty()) {
                continue;
            }
            Difference difference =
                    Difference.between(pair.get().before(), pair.get().after());
            List<String> names = new ArrayList<>();
            names(difference.before(), names);
            names(difference.after(), names);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                ChangeTexts texts = new ChangeTexts(difference, Messages.in(locale));
                for (String lane : List.of("evidence", "customer", "frontstage", "backstage", "support")) {
                    names.add(Messages.in(locale).text("lane." + lane));
                }
                for (Change change : difference.changes()) {
                    assertThat(texts.sentence(change))
                            .as("pair %s, %s", seed, change)
                            .matches(sentence -> names.stream().anyMatch(sentence::contains));
                }
            }
        }
    }

    private static void names(MapThing thing, List<String> names) {
        String title = thing.title().replaceAll("\\s+", " ").strip();
        if (!title.isEmpty()) {
            names.add(title.substring(0, Math.min(20, title.length())));
        }
        thing.children().forEach(child -> names(child, names));
    }

    /** Shuffles lists except lanes: a pain names its lane only if it is not the customer's. */
    private static void shuffle(Object value, Random random) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                if (each instanceof List<?> list) {
                    list.forEach(item -> shuffle(item, random));
                    if (!List.of("stages", "steps").contains(key)) {
                        Collections.shuffle(list, random);
                    }
                } else {
                    shuffle(each, random);
                }
            });
        }
    }
}
