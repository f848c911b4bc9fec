package io.frontstage.bench;

import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.issue.Issues;
import io.frontstage.layout.BlueprintLayout;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Measures how many times the {@link Floor} drawing a map from JSON takes, and each part of it, at the level that fits
 * the page and as cards. All are measured by turns in one process, by the processor time of the thread, because other
 * work on the machine hardly affects their ratios. Run it with {@code -Xbatch}: the thread then waits for Java's
 * compiler, so that it is warm sooner.
 */
public final class FloorTime {

    private static final int ROUNDS = 21;
    private static final long WARM_NANOS = 1_500_000_000L;
    private static final long ROUND_NANOS = 60_000_000L;

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private FloorTime() {}

    /**
     * Prints a row of a table for each level.
     *
     * @param args the definition: a size or a path
     */
    public static void main(String[] args) throws IOException {
        Input input = Input.of(args[0]);
        for (Level level : List.of(Level.AUTO, Level.CARDS)) {
            print(args[0], level, input);
        }
    }

    private static void print(String name, Level level, Input input) {
        RenderOptions options = new RenderOptions(
                LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21))
                        .at(level),
                "frontstage-1");
        DefinitionReader reader = new DefinitionReader();
        BlueprintLayout layout = new BlueprintLayout();
        BlueprintRenderer renderer = new BlueprintRenderer();
        Floor floor = new Floor();
        Blueprint blueprint = reader.read(input.json()).blueprint().orElseThrow();
        RenderedBlueprint rendered = renderer.render(blueprint, options, Issues.UNKNOWN);
        List<Work> works = List.of(
                new Work(() -> floor.draw(input.json().bytes())),
                new Work(() -> reader.read(input.json())),
                new Work(() -> layout.layOut(blueprint, options.layout())),
                new Work(rendered::svg),
                new Work(() -> renderer.render(
                                reader.read(input.json()).blueprint().orElseThrow(), options, Issues.UNKNOWN)
                        .svg()));
        works.forEach(Work::warmUp);
        for (int round = 0; round < ROUNDS; round++) {
            works.forEach(Work::measure);
        }
        StringBuilder line = new StringBuilder();
        double least = works.get(0).median();
        line.append(String.format(Locale.ROOT, "| %s, %s | %.3f ms |", name, level.word(), least / 1e6));
        for (Work work : works.subList(1, works.size())) {
            line.append(String.format(Locale.ROOT, " %.1f × |", work.median() / least));
        }
        System.out.println(line);
    }

    /** Something that is done again and again, and how long it took each time. */
    private static final class Work {
        private final Supplier<?> task;
        private final List<Double> nanos = new ArrayList<>();
        private int times = 1;

        Work(Supplier<?> task) {
            this.task = task;
        }

        void warmUp() {
            long start = THREAD.getCurrentThreadCpuTime();
            int done = 0;
            while (THREAD.getCurrentThreadCpuTime() - start < WARM_NANOS) {
                task.get();
                done++;
            }
            times = (int) Math.max(1, done * ROUND_NANOS / WARM_NANOS);
        }

        void measure() {
            long start = THREAD.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                task.get();
            }
            nanos.add((THREAD.getCurrentThreadCpuTime() - start) / (double) times);
        }

        double median() {
            double[] sorted = nanos.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            return sorted[sorted.length / 2];
        }
    }
}
