package io.frontstage.bench;

import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderedBlueprint;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.issue.Issues;
import io.frontstage.layout.BlueprintLayout;
import io.frontstage.scene.Scene;
import io.frontstage.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/** From a definition's text to its picture: the whole way and its parts, compared with the floor. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PictureBenchmark {

    /** The name of a size, or the path of a definition. */
    @Param({"small", "middle", "large"})
    public String definition;

    private final DefinitionReader reader = new DefinitionReader();
    private final BlueprintLayout layout = new BlueprintLayout();
    private final BlueprintRenderer renderer = new BlueprintRenderer();
    private final Floor floor = new Floor();
    private final LoadSettings settings = LoadSettings.builder().build();
    private Input input;
    private Blueprint blueprint;
    private RenderedBlueprint rendered;

    @Setup
    public void prepare() throws IOException {
        input = Input.of(definition);
        blueprint = reader.read(input.json()).blueprint().orElseThrow();
        rendered = renderer.render(blueprint, Input.OPTIONS, Issues.UNKNOWN);
    }

    @Benchmark
    public ReadDefinition readJson() {
        return reader.read(input.json());
    }

    @Benchmark
    public ReadDefinition readYaml() {
        return reader.read(input.yaml());
    }

    @Benchmark
    public Scene layout() {
        return layout.layOut(blueprint, Input.OPTIONS.layout()).scene();
    }

    @Benchmark
    public String svg() {
        return rendered.svg();
    }

    @Benchmark
    public String page() {
        return rendered.html();
    }

    @Benchmark
    public String jsonToSvg() {
        return draw(input.json());
    }

    @Benchmark
    public String yamlToSvg() {
        return draw(input.yaml());
    }

    @Benchmark
    public String floor() {
        return floor.draw(input.json().bytes());
    }

    /** The YAML library alone: its events, which are discarded. */
    @Benchmark
    public int yamlEvents() {
        int events = 0;
        for (Event event : new Parse(settings)
                .parseInputStream(new ByteArrayInputStream(input.yaml().bytes()))) {
            events += event.getEventId().ordinal();
        }
        return events;
    }

    private String draw(SourceText source) {
        Blueprint read = reader.read(source).blueprint().orElseThrow();
        return renderer.render(read, Input.OPTIONS, Issues.UNKNOWN).svg();
    }
}
