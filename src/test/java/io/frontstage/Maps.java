package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.View;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Maps for tests of the drawing. */
public final class Maps {

    /** The day used in the tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Issues JIRA =
            (key, tracker) -> Optional.of(URI.create("https://jira.example.com/browse/" + key));

    private Maps() {}

    /** The names of all definitions in {@code docs/examples}, in order. */
    public static List<String> examples() {
        try (Stream<Path> files = Files.list(Path.of("docs", "examples"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An example as a model. */
    public static Blueprint example(String name) {
        try {
            return read(Files.readString(Path.of("docs", "examples", name + ".yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A definition as a model. */
    public static Blueprint read(String definition) {
        SourceText source = new SourceText("test.yaml", definition.getBytes(StandardCharsets.UTF_8));
        return new DefinitionReader().read(source).blueprint().orElseThrow();
    }

    /** A blueprint with everything shown. */
    public static RenderedBlueprint draw(Blueprint blueprint, Locale locale) {
        return draw(blueprint, LayoutOptions.everything(locale, TODAY));
    }

    /** The customer's side of a blueprint. */
    public static RenderedBlueprint journey(Blueprint blueprint) {
        LayoutOptions all = LayoutOptions.everything(Locale.ENGLISH, TODAY);
        return draw(blueprint, new LayoutOptions(View.JOURNEY, all.parts(), all.locale(), all.today()));
    }

    public static RenderedBlueprint draw(Blueprint blueprint, LayoutOptions options) {
        return new BlueprintRenderer().render(blueprint, new RenderOptions(options, "map-1"), JIRA);
    }
}
