package io.frontstage.confluence.macro;

import com.atlassian.confluence.pages.Page;
import io.frontstage.answer.AnswerSource;
import io.frontstage.answer.Answers;
import io.frontstage.answer.AnswersReader;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.Wiki;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.measure.MapMeasures;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.mockito.Mockito;

/**
 * Measures how long reading customers’ answers and computing figures takes, and what this adds to a page view once
 * everything is cached. It measures the processor time of one thread, which other work on the machine hardly affects.
 */
public final class AnswersTime {

    private static final int WARM = 50;
    private static final int MEASURED = 30;
    private static final int VIEWS = 2_000;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final String WITHOUT =
            """
            blueprint: Order-ahead coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays
                    id: pays
                    feels: 1
                    metrics: { csat: { target: ≥ 4.5 }, at once: { kind: yes-no }, liked: { kind: top-two }, NPS: { kind: nps } }
            """;

    private static final String WITH = WITHOUT + "answers: coffee.answers.csv\n";

    private AnswersTime() {}

    /** The work that is measured. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        for (int rows : new int[] {10_000, 50_000}) {
            byte[] file = answers(rows);
            Blueprint map = map();
            long[] times = times(WARM, MEASURED, () -> {
                Answers answers = AnswersReader.read(map, List.of(AnswerSource.of("coffee.answers.csv", file)));
                MapMeasures.of(map, answers, Optional.empty());
            });
            say(String.format("%,d rows, %.1f MB, read and reckoned", rows, file.length / 1e6), times, 1e6, "ms");
        }
        pages();
    }

    /** Measures both alternately, so that other work on the machine affects both equally. */
    private static void pages() throws IOException {
        Viewed without = new Viewed(WITHOUT, Optional.empty());
        Viewed with = new Viewed(WITH, Optional.of(answers(10_000)));
        if (without.view().contains("(n ") || !with.view().contains("(n ")) {
            throw new IllegalStateException("the page with answers does not show them, or the other does");
        }
        times(2 * VIEWS, 0, without::view);
        times(2 * VIEWS, 0, with::view);
        long[] plain = new long[MEASURED];
        long[] answered = new long[MEASURED];
        for (int round = 0; round < MEASURED; round++) {
            plain[round] = sum(without);
            answered[round] = sum(with);
        }
        Arrays.sort(plain);
        Arrays.sort(answered);
        say("a page view without answers, cached", plain, VIEWS * 1e3, "µs");
        say("a page view with 10,000 answers, cached", answered, VIEWS * 1e3, "µs");
    }

    private static long sum(Viewed page) throws IOException {
        page.forget();
        long start = THREAD.getCurrentThreadCpuTime();
        for (int i = 0; i < VIEWS; i++) {
            page.view();
        }
        return THREAD.getCurrentThreadCpuTime() - start;
    }

    /** A page with a map, as the macro shows it. */
    private static final class Viewed {

        private final Wiki wiki = new Wiki();
        private final Page page = wiki.page("Order-ahead");
        private final MacroRenderer macro;

        Viewed(String map, Optional<byte[]> answers) {
            wiki.attach(page, "coffee.blueprint.yaml", map);
            answers.ifPresent(csv -> wiki.attach(page, "coffee.answers.csv", new String(csv, StandardCharsets.UTF_8)));
            macro = wiki.mapPage();
        }

        String view() {
            return macro.show(MacroParameters.from(Map.of("name", "coffee.blueprint.yaml")), Wiki.on(page));
        }

        /** Makes the mocks forget the calls that they have recorded. */
        void forget() {
            Mockito.clearInvocations(wiki.pages, wiki.attachments, wiki.permissions, wiki.required, wiki.services);
        }
    }

    /** Sorted times, in nanoseconds. */
    private static long[] times(int warm, int measured, Work work) throws IOException {
        long[] times = new long[measured];
        for (int i = -warm; i < measured; i++) {
            long start = THREAD.getCurrentThreadCpuTime();
            work.run();
            if (i >= 0) {
                times[i] = THREAD.getCurrentThreadCpuTime() - start;
            }
        }
        Arrays.sort(times);
        return times;
    }

    private static void say(String what, long[] sorted, double unit, String name) {
        System.out.printf(
                "%s: %.1f %s (%.1f to %.1f)%n",
                what, sorted[sorted.length / 2] / unit, name, sorted[0] / unit, sorted[sorted.length - 1] / unit);
    }

    private static Blueprint map() {
        return new DefinitionReader()
                .read(new SourceText("map.yaml", WITH.getBytes(StandardCharsets.UTF_8)))
                .blueprint()
                .orElseThrow();
    }

    private static byte[] answers(int rows) {
        Random random = new Random(14);
        LocalDate today = LocalDate.of(2026, 11, 20);
        StringBuilder csv = new StringBuilder("date,step,metric,score,persona\n");
        for (int i = 0; i < rows; i++) {
            csv.append(today.minusDays(random.nextInt(365))).append(",pays,");
            csv.append(
                    switch (i % 5) {
                        case 0 -> "csat," + (1 + random.nextInt(5));
                        case 1 -> "at once," + (random.nextBoolean() ? "yes" : "no");
                        case 2 -> "liked," + (1 + random.nextInt(5));
                        case 3 -> "NPS," + random.nextInt(11);
                        default -> "feels," + (random.nextInt(5) - 2);
                    });
            csv.append(",\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
