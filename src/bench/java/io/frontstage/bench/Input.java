package io.frontstage.bench;

import io.frontstage.RenderOptions;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.DefinitionTexts;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.blueprint.RandomBlueprint.Size;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/**
 * One definition to be measured, in both notations.
 *
 * @param json as JSON
 * @param yaml as YAML
 */
record Input(SourceText json, SourceText yaml) {

    static final RenderOptions OPTIONS =
            new RenderOptions(LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21)), "frontstage-1");

    private static final Map<String, Size> SIZES =
            Map.of("small", Size.SMALL, "middle", Size.MIDDLE, "large", Size.LARGE);
    private static final long SEED = 1;

    /** A seeded random definition by the name of its size, or else the file at a path. */
    static Input of(String name) throws IOException {
        Size size = SIZES.get(name);
        if (size != null) {
            Blueprint blueprint = RandomBlueprint.plain(size, SEED);
            return new Input(
                    text(name + ".json", DefinitionTexts.json(blueprint)),
                    text(name + ".yaml", DefinitionTexts.yaml(blueprint)));
        }
        SourceText source = new SourceText(name, Files.readAllBytes(Path.of(name)));
        Blueprint blueprint = new DefinitionReader()
                .read(source)
                .blueprint()
                .orElseThrow(() -> new IllegalArgumentException(name + " gives no map; run `check` on it"));
        SourceText json = text(name + ".json", NormalisedJson.of(blueprint));
        return new Input(json, name.endsWith(".json") ? text(name + ".yaml", DefinitionTexts.yaml(blueprint)) : source);
    }

    private static SourceText text(String name, String text) {
        return new SourceText(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
