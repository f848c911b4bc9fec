package io.frontstage.looks;

import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.blueprint.Stage;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A page with style rules as intrusive as a wiki's, for tables, lists, images and text. The map's own style sheet must
 * withstand them.
 */
final class HostPage {

    private static final String RUDE =
            """
            html, body { margin: 0; background: #ffffff; color: #172b4d; font: 14px/20px sans-serif; }
            html[data-color-mode="dark"], html[data-color-mode="dark"] body { background: #1d2125; color: #c7d1db; }
            .wiki-content { padding: 0 24px 40px; letter-spacing: .02em; }
            @media (max-width: 600px) { .wiki-content { padding: 0 16px 40px; } }
            .wiki-content table { border: 3px solid red; width: 100%; }
            .wiki-content th, .wiki-content td { padding: 30px; border: 5px solid red; text-align: center; }
            .wiki-content ul { margin: 20px 0 20px 60px; list-style: square; }
            .wiki-content li { margin: 20px; }
            .wiki-content p { margin: 40px 0; }
            .wiki-content dl, .wiki-content dd { margin: 20px 60px; }
            .wiki-content h2 { margin: 60px 0; text-transform: uppercase; border-bottom: 1px solid red; }
            .wiki-content img, .wiki-content svg { max-width: 100%; height: auto; margin: 10px; border: 2px solid red; }
            .wiki-content a { color: red; text-decoration: underline; }
            .wiki-content svg text { font: italic 17px/1 serif; letter-spacing: 2px; fill: red; }
            .wiki-content strong { color: red; }
            """;

    private HostPage() {}

    static List<Path> examples() {
        try (Stream<Path> files = Files.list(Path.of("docs", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path example) {
        return example.getFileName().toString().replace(".yaml", "");
    }

    /** The id of the middle stage. */
    static String stage(Path example) {
        try {
            SourceText source = new SourceText(name(example), Files.readAllBytes(example));
            List<Stage> stages = new DefinitionReader()
                    .read(source)
                    .blueprint()
                    .orElseThrow()
                    .stages();
            return stages.isEmpty() ? "" : stages.get(stages.size() / 2).id().value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RenderedBlueprint render(Path example) {
        return render(example, all -> all);
    }

    /** @param option changes the options of the drawing, which by default shows everything, with cards */
    static RenderedBlueprint render(Path example, UnaryOperator<LayoutOptions> option) {
        try {
            SourceText source = new SourceText(name(example), Files.readAllBytes(example));
            Issues issues = (key, tracker) -> Optional.of(URI.create("https://jira.example.com/browse/" + key));
            return new BlueprintRenderer()
                    .render(
                            new DefinitionReader().read(source).blueprint().orElseThrow(),
                            new RenderOptions(
                                    option.apply(LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21))),
                                    "map-1"),
                            issues);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole page, with the built style sheet. */
    static String of(String map, boolean dark) {
        return "<!DOCTYPE html><html lang=\"en\" data-color-mode=\"" + (dark ? "dark" : "light")
                + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Map</title><style>"
                + RUDE + sheet() + "</style></head><body><main class=\"wiki-content\"><h1>A page</h1>" + map
                + "</main></body></html>";
    }

    private static String sheet() {
        try {
            return Files.readString(Path.of("target", "frontend", "frontstage", "map.css"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
