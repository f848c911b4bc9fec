package io.frontstage.confluence.rest;

import io.frontstage.blueprint.DefinitionTexts;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.blueprint.RandomBlueprint.Size;
import io.frontstage.confluence.drawing.MapPreview;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

/**
 * What the server does for one preview: it reads the text from the request, checks, lays out and draws it, and writes
 * everything as JSON.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PreviewBenchmark {

    private static final long SEED = 1;

    private static final Map<String, Size> SIZES =
            Map.of("small", Size.SMALL, "middle", Size.MIDDLE, "large", Size.LARGE);

    /** The name of a size. */
    @Param({"small", "middle", "large"})
    public String definition;

    private final MapPreview preview = new MapPreview(Issues.UNKNOWN);
    private String text;

    @Setup
    public void prepare() {
        text = DefinitionTexts.yaml(RandomBlueprint.plain(SIZES.get(definition), SEED));
    }

    @Benchmark
    public byte[] preview() {
        SourceText source = new SourceText("map.blueprint.yaml", text.getBytes(StandardCharsets.UTF_8));
        LayoutOptions layout = LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21));
        MapPreview.Seen seen =
                preview.of(source, List.of(), layout, "frontstage-preview-1").orElseThrow();
        return JsonCodec.write(PreviewResponse.of(seen, Messages.in(Locale.ENGLISH)));
    }
}
