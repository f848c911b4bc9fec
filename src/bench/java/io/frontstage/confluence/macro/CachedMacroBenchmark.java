package io.frontstage.confluence.macro;

import com.atlassian.confluence.pages.Page;
import io.frontstage.confluence.Wiki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mockito.Mockito;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A page view of a map that is already drawn: finding the page and the file, checking permissions, taking the drawing
 * from the cache, assembling its markup. The product behind it is a mock, whose own overhead is part of the result.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 20, time = 250, timeUnit = TimeUnit.MILLISECONDS)
public class CachedMacroBenchmark {

    /** The path of a definition. */
    @Param("docs/examples/order-ahead.yaml")
    public String file;

    private Wiki wiki;
    private MacroRenderer map;
    private Page page;
    private MacroParameters parameters;

    @Setup
    public void prepare() throws IOException {
        wiki = new Wiki();
        page = wiki.page("Order-ahead");
        wiki.attach(page, "order-ahead.blueprint.yaml", Files.readString(Path.of(file)));
        map = wiki.mapPage();
        parameters = MacroParameters.from(Map.of());
    }

    /** Makes the mocks forget the calls that they have recorded. */
    @Setup(Level.Iteration)
    public void forget() {
        Mockito.clearInvocations(wiki.pages, wiki.attachments, wiki.permissions, wiki.required, wiki.services);
    }

    @Benchmark
    public String cachedMacro() {
        return map.show(parameters, Wiki.on(page));
    }
}
