package io.frontstage.confluence.drawing;

import io.frontstage.blueprint.DefinitionTexts;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.blueprint.RandomBlueprint.Size;
import io.frontstage.layout.Level;
import io.frontstage.source.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The first map that a fresh server draws, and the first view of each newer version: a map of medium size is read,
 * checked, laid out and written as for a page. Measures the processor time of the thread, which is meaningful on a busy
 * machine, too. Prints one row of a table; each row needs a new JVM.
 */
final class FirstMapTime {

    private static final long SEED = 1;
    private static final int VERSIONS = 15;
    private static final double NANOSECONDS = 1e6;
    private static final String WARMED = "warmed";
    private static final String CARDS = "cards";

    private FirstMapTime() {}

    /**
     * @param arguments {@code warmed}: after the plugin's warm-up, otherwise without drawing anything before; {@code
     *     cards}: at that level, otherwise at the one that fits the page
     */
    public static void main(String[] arguments) throws InterruptedException {
        boolean isWarmed = List.of(arguments).contains(WARMED);
        if (isWarmed) {
            long before = processorTime();
            WarmUp.run();
            System.err.printf(Locale.ROOT, "warming took %.1f s%n", (processorTime() - before) / NANOSECONDS / 1000);
            Thread.sleep(
                    2_000); // on a real server, too, the JIT compiler's threads have time before somebody opens a map
        }
        Level level = List.of(arguments).contains(CARDS) ? Level.CARDS : Level.AUTO;
        String text = DefinitionTexts.yaml(RandomBlueprint.plain(Size.MIDDLE, SEED));
        double[] times = new double[VERSIONS];
        for (int version = 0; version < VERSIONS; version++) {
            byte[] bytes = (text + "# version " + version + "\n").getBytes(StandardCharsets.UTF_8);
            long before = processorTime();
            WarmUp.draw(new SourceText("map.yaml", bytes), Locale.ENGLISH, level);
            times[version] = (processorTime() - before) / NANOSECONDS;
        }
        double first = times[0];
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %s, %s | %.1f ms | %.1f ms |%n",
                isWarmed ? "after the warm-up" : "nothing drawn before",
                level.word(),
                first,
                times[VERSIONS / 2]);
    }

    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadCpuTime();
    }
}
