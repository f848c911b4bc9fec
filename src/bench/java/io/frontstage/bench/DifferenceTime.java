package io.frontstage.bench;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.difference.ChangeTexts;
import io.frontstage.difference.ComparedMap;
import io.frontstage.difference.Difference;
import io.frontstage.messages.Messages;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * Measures how long comparing two maps of 2,000 cards takes, with all sentences, once warm. It measures processor time,
 * which other work on the machine hardly affects.
 */
public final class DifferenceTime {

    private static final int WARM = 40;
    private static final int MEASURED = 21;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private DifferenceTime() {}

    public static void main(String[] args) {
        ComparedMap one = map(RandomBlueprint.plain(RandomBlueprint.Size.LARGE, 1));
        ComparedMap same = map(RandomBlueprint.plain(RandomBlueprint.Size.LARGE, 1));
        ComparedMap other = map(RandomBlueprint.plain(RandomBlueprint.Size.LARGE, 2));
        System.out.printf("2,000 cards, nothing changed: %.1f ms%n", median(one, same));
        System.out.printf("2,000 cards, all changed: %.1f ms%n", median(one, other));
    }

    private static ComparedMap map(Blueprint blueprint) {
        return new ComparedMap(blueprint, id -> true);
    }

    private static double median(ComparedMap before, ComparedMap after) {
        long[] times = new long[MEASURED];
        for (int i = -WARM; i < MEASURED; i++) {
            long start = THREAD.getCurrentThreadCpuTime();
            Difference difference = Difference.between(before, after);
            ChangeTexts texts = new ChangeTexts(difference, Messages.in(Locale.ENGLISH));
            difference.changes().forEach(texts::sentence);
            if (i >= 0) {
                times[i] = THREAD.getCurrentThreadCpuTime() - start;
            }
        }
        Arrays.sort(times);
        return times[MEASURED / 2] / 1e6;
    }
}
