package io.frontstage;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.definition.text.SyntaxConverter;
import io.frontstage.problem.Problems;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.page.MapDocument;
import io.frontstage.render.pdf.Paper;
import io.frontstage.render.pdf.PdfResult;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The formats of a file that a map can be written to. */
public enum OutputFormat {
    SVG {
        @Override
        public byte[] write(RenderedBlueprint map, Settings settings) throws IOException {
            SvgResult result = map.svgResult();
            if (result instanceof SvgResult.TooLarge none) {
                throw new IOException(none.sentence());
            }
            return utf8(((SvgResult.Document) result).text());
        }
    },
    PNG {
        @Override
        public byte[] write(RenderedBlueprint map, Settings settings) throws IOException {
            ImageResult result = map.png();
            if (result instanceof ImageResult.Unavailable none) {
                throw new IOException(none.sentence(map.options().layout().locale()));
            }
            ImageResult.Picture picture = (ImageResult.Picture) result;
            picture.sentence(map.options().layout().locale()).ifPresent(settings.notes());
            return picture.png();
        }
    },
    PDF {
        @Override
        public byte[] write(RenderedBlueprint map, Settings settings) throws IOException {
            PdfResult result = map.pdf(settings.paper(), settings.time());
            if (result instanceof PdfResult.Unavailable none) {
                throw new IOException(none.sentence(map.options().layout().locale()));
            }
            return ((PdfResult.Document) result).bytes();
        }
    },
    HTML {
        @Override
        public byte[] write(RenderedBlueprint map, Settings settings) throws IOException {
            String title = map.blueprint().info().title();
            Locale locale = map.options().layout().locale();
            return utf8(
                    settings.interactive()
                            ? MapDocument.interactive(title, locale, map.allLevels())
                            : MapDocument.of(title, locale, map.html()));
        }
    },
    JSON {
        @Override
        public byte[] write(RenderedBlueprint map, Settings settings) {
            return utf8(NormalisedJson.of(map.blueprint()));
        }
    },
    YAML {
        @Override
        public byte[] write(RenderedBlueprint map, Settings settings) throws IOException {
            byte[] json = JSON.write(map, settings);
            return DefinitionReader.locate(new SourceText("", json), new Problems())
                    .flatMap(definition -> SyntaxConverter.of(definition, false))
                    .map(OutputFormat::utf8)
                    .orElseThrow(() -> new IOException("With every id, this definition would be too large."));
        }
    };

    /**
     * How a file is written.
     *
     * @param paper the sheets of a PDF
     * @param time what a PDF may take
     * @param interactive whether an HTML file has all levels and a script that shows them
     * @param notes takes sentences about what a picture lacks
     */
    public record Settings(Paper paper, Duration time, boolean interactive, Consumer<String> notes) {}

    /** The file's bytes; throws with a readable reason, in the language of the map's options, if they cannot be made. */
    public abstract byte[] write(RenderedBlueprint map, Settings settings) throws IOException;

    /** The format with a name, as in a file's extension. */
    public static Optional<OutputFormat> of(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
