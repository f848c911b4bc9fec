package io.frontstage.bench;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.definition.change.ItemRef;
import io.frontstage.definition.change.LinkIssue;
import io.frontstage.definition.change.MapChange;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.source.SourceText;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Links 200 issues to 200 pain points in one request. Measures the processor time of the thread, which is meaningful on
 * a busy machine, too. Prints the median and the second largest of 31 requests.
 */
final class LinksTime {

    private static final int LINKS = 200;
    private static final int PER_STEP = 5;
    private static final int WARM_UP = 300;
    private static final int MEASURED = 31;
    private static final double NANOSECONDS = 1e6;

    private LinksTime() {}

    /** Measures pain points that consist only of a title, then pain points that have keys. */
    public static void main(String[] arguments) {
        measure("titles", "          - ", "");
        measure("keys", "          - pain: ", "            severity: high\n");
    }

    private static void measure(String name, String before, String after) {
        StringBuilder map = new StringBuilder("blueprint: Coffee\nstages:\n  - stage: Order\n    steps:\n");
        List<MapChange> links = new ArrayList<>();
        for (int i = 0; i < LINKS; i++) {
            int step = i / PER_STEP;
            if (i % PER_STEP == 0) {
                map.append("      - step: Step number ").append(step).append('\n');
                map.append("        frontstage: Shows something ").append(step).append('\n');
                map.append("        support: System ").append(step).append("\n        pains:\n");
            }
            String title = "Pain number " + i + " hurts";
            map.append(before).append(title).append('\n').append(after);
            ItemRef item = new ItemRef("pain-number-" + i + "-hurts", title, "step-number-" + step);
            links.add(new LinkIssue(item, new IssueKey("CX-" + (i + 1))));
        }
        SourceText text = new SourceText("map.yaml", map.toString().getBytes(StandardCharsets.UTF_8));
        MapEditor editor = new MapEditor();
        for (int i = 0; i < WARM_UP; i++) {
            editor.apply(text, links);
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long start = threads.getCurrentThreadCpuTime();
            editor.apply(text, links);
            times[i] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%d links, %s: median %.1f ms, second largest %.1f ms%n",
                LINKS,
                name,
                times[MEASURED / 2] / NANOSECONDS,
                times[MEASURED - 2] / NANOSECONDS);
    }
}
