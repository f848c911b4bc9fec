package io.frontstage.cli;

import io.frontstage.RenderedBlueprint;
import io.frontstage.SvgResult;
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
import java.util.stream.Stream;

/** The formats that {@code render} can write. */
enum OutputFormat {
    SVG {
        @Override
        byte[] write(RenderedBlueprint map, Paper paper, Console console) throws IOException {
            SvgResult result = map.svgResult();
            if (result instanceof SvgResult.TooLarge none) {
                throw new IOException(none.sentence());
            }
            return utf8(((SvgResult.Document) result).text());
        }
    },
    PNG {
        @Override
        byte[] write(RenderedBlueprint map, Paper paper, Console console) throws IOException {
            ImageResult result = map.png();
            if (result instanceof ImageResult.Unavailable none) {
                throw new IOException(none.sentence(map.options().layout().locale()));
            }
            ImageResult.Picture picture = (ImageResult.Picture) result;
            picture.sentence(map.options().layout().locale()).ifPresent(console.err()::println);
            return picture.png();
        }
    },
    PDF {
        @Override
        byte[] write(RenderedBlueprint map, Paper paper, Console console) throws IOException {
            PdfResult result = map.pdf(paper, PATIENCE);
            if (result instanceof PdfResult.Unavailable none) {
                throw new IOException(none.sentence(map.options().layout().locale()));
            }
            return ((PdfResult.Document) result).bytes();
        }
    },
    HTML {
        @Override
        byte[] write(RenderedBlueprint map, Paper paper, Console console) throws IOException {
            return utf8(MapDocument.of(
                    map.blueprint().info().title(), map.options().layout().locale(), map.html()));
        }
    },
    JSON {
        @Override
        byte[] write(RenderedBlueprint map, Paper paper, Console console) {
            return utf8(NormalisedJson.of(map.blueprint()));
        }
    },
    YAML {
        @Override
        byte[] write(RenderedBlueprint map, Paper paper, Console console) throws IOException {
            byte[] json = JSON.write(map, paper, console);
            return DefinitionReader.locate(new SourceText("", json), new Problems())
                    .flatMap(definition -> SyntaxConverter.of(definition, false))
                    .map(OutputFormat::utf8)
                    .orElseThrow(() -> new IOException("With every id, this definition would be too large."));
        }
    };

    /** A command may take its time: the person who called it can end it. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /**
     * The file's bytes; throws with a readable reason if this machine cannot create them.
     *
     * @param paper the sheets of a PDF
     * @param console where it is said what a picture lacks
     */
    abstract byte[] write(RenderedBlueprint map, Paper paper, Console console) throws IOException;

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
