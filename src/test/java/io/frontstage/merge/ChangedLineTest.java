package io.frontstage.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangedLineTest {

    @Test
    void changedLinesHaveThreeNeighboursOnEachSideAndTheRestIsCounted() {
        String before = lines(20);

        assertThat(words(before, before.replace("l10\n", "x\ny\n")))
                .containsExactly(
                        "…6", "=7 l7", "=8 l8", "=9 l9", "-10 l10", "+10 x", "+11 y", "=12 l11", "=13 l12", "=14 l13",
                        "…7");
        assertThat(words(before, before)).isEmpty();
    }

    @Test
    void aSingleLineIsShownRatherThanCounted() {
        assertThat(words(lines(5), lines(5).replace("l5\n", "")))
                .containsExactly("=1 l1", "=2 l2", "=3 l3", "=4 l4", "-5 l5");
    }

    /**
     * Without the removed lines the result is the newer text, without the added lines the older one; skipped lines
     * count, too.
     */
    @Test
    void bothTextsAreWholeInIt() {
        Random random = new Random(13);
        for (int round = 0; round < 300; round++) {
            String before = some(random);
            String after = some(random);
            assertThat(size(before, after, ChangedLine.Kind.REMOVED))
                    .isEqualTo(before.equals(after) ? 0 : after.lines().count());
            assertThat(size(before, after, ChangedLine.Kind.ADDED))
                    .isEqualTo(before.equals(after) ? 0 : before.lines().count());
        }
    }

    private static long size(String before, String after, ChangedLine.Kind without) {
        return ChangedLine.between(before, after).stream()
                .filter(line -> line.kind() != without)
                .mapToLong(line -> line.kind() == ChangedLine.Kind.SKIPPED ? line.number() : 1)
                .sum();
    }

    private static String some(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> random.nextInt(8) == 0 ? "x" + random.nextInt(3) + "\n" : "l" + i + "\n")
                .collect(Collectors.joining());
    }

    private static String lines(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "l" + i + "\n").collect(Collectors.joining());
    }

    private static List<String> words(String before, String after) {
        return ChangedLine.between(before, after).stream()
                .map(line -> switch (line.kind()) {
                    case SAME -> "=" + line.number() + " " + line.text();
                    case REMOVED -> "-" + line.number() + " " + line.text();
                    case ADDED -> "+" + line.number() + " " + line.text();
                    case SKIPPED -> "…" + line.number();
                })
                .toList();
    }
}
