package io.frontstage.bench;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.ItemRef;
import io.frontstage.definition.change.LinkIssue;
import io.frontstage.definition.change.MapChange;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 200 issues linked to 200 pain points in one request. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class LinksBenchmark {

    private static final int LINKS = 200;
    private static final int PER_STEP = 5;

    /** Whether pain points are only their titles, or have keys. */
    @Param({"titles", "keys"})
    public String form;

    private final MapEditor editor = new MapEditor();
    private SourceText text;
    private List<MapChange> links;

    @Setup
    public void prepare() {
        StringBuilder map = new StringBuilder("blueprint: Coffee\nstages:\n  - stage: Order\n    steps:\n");
        links = new ArrayList<>();
        for (int i = 0; i < LINKS; i++) {
            int step = i / PER_STEP;
            if (i % PER_STEP == 0) {
                map.append("      - step: Step number ").append(step).append('\n');
                map.append("        frontstage: Shows something ").append(step).append('\n');
                map.append("        support: System ").append(step).append("\n        pains:\n");
            }
            String title = "Pain number " + i + " hurts";
            map.append(form.equals("titles") ? "          - " : "          - pain: ")
                    .append(title)
                    .append('\n');
            map.append(form.equals("titles") ? "" : "            severity: high\n");
            ItemRef item = new ItemRef("pain-number-" + i + "-hurts", title, "step-number-" + step);
            links.add(new LinkIssue(item, new IssueKey("CX-" + (i + 1))));
        }
        text = new SourceText("map.yaml", map.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Benchmark
    public ChangeResult link() {
        return editor.apply(text, links);
    }
}
