package io.frontstage.cli;

import io.frontstage.RenderedBlueprint;
import io.frontstage.SvgResult;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.definition.text.SyntaxConverter;
import io.frontstage.problem.Problems;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.page.MapDocument;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that {@code render} can write. */
enum OutputFormat {
    SVG {
        @Override
        byte[] write(RenderedBlueprint map, Console console) throws IOException {
            SvgResult result = map.svgResult();
            if (result instanceof SvgResult.TooLarge none) {
                throw new IOException(none.sentence());
            }
            return utf8(((SvgResult.Document) result).text());
        }
    },
    PNG {
        @Override
        byte[] write(RenderedBlueprint map, Console console) throws IOException {
            ImageResult result = map.png();
            if (result instanceof ImageResult.Unavailable none) {
                throw new IOException(none.sentence(map.options().layout().locale()));
            }
            ImageResult.Picture picture = (ImageResult.Picture) result;
            picture.sentence(map.options().layout().locale()).ifPresent(console.err()::println);
            return picture.png();
        }
    },
    HTML {
        @Override
        byte[] write(RenderedBlueprint map, Console console) throws IOException {
            return utf8(MapDocument.of(
                    map.blueprint().info().title(), map.options().layout().locale(), map.html()));
        }
    },
    JSON {
        @Override
        byte[] write(RenderedBlueprint map, Console console) {
            return utf8(NormalisedJson.of(map.blueprint()));
        }
    },
    YAML {
        @Override
        byte[] write(RenderedBlueprint map, Console console) throws IOException {
            byte[] json = JSON.write(map, console);
            return DefinitionReader.locate(new SourceText("", json), new Problems())
                    .flatMap(definition -> SyntaxConverter.of(definition, false))
                    .map(OutputFormat::utf8)
                    .orElseThrow(() -> new IOException("With every id, this definition would be too large."));
        }
    };

    /** The file's bytes; throws with a readable reason if this machine cannot create them. What a picture lacks is said. */
    abstract byte[] write(RenderedBlueprint map, Console console) throws IOException;

    /** The format with a name, as in a file's extension. */
    static Optional<OutputFormat> of(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
