package io.frontstage.cli;

import io.frontstage.RenderedBlueprint;
import io.frontstage.SvgResult;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.definition.text.SyntaxConverter;
import io.frontstage.problem.Problems;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that {@code render} can write. */
enum OutputFormat {
    SVG {
        @Override
        byte[] write(RenderedBlueprint map) throws IOException {
            SvgResult result = map.svgResult();
            if (result instanceof SvgResult.TooLarge none) {
                throw new IOException(none.sentence());
            }
            return utf8(((SvgResult.Document) result).text());
        }
    },
    PNG {
        @Override
        byte[] write(RenderedBlueprint map) throws IOException {
            ImageResult result = map.png();
            if (result instanceof ImageResult.Unavailable none) {
                throw new IOException(none.sentence(map.options().layout().locale()));
            }
            return ((ImageResult.Picture) result).png();
        }
    },
    HTML {
        @Override
        byte[] write(RenderedBlueprint map) throws IOException {
            return utf8(page(map));
        }
    },
    JSON {
        @Override
        byte[] write(RenderedBlueprint map) {
            return utf8(NormalisedJson.of(map.blueprint()));
        }
    },
    YAML {
        @Override
        byte[] write(RenderedBlueprint map) throws IOException {
            byte[] json = JSON.write(map);
            return DefinitionReader.locate(new SourceText("", json), new Problems())
                    .flatMap(definition -> SyntaxConverter.of(definition, false))
                    .map(OutputFormat::utf8)
                    .orElseThrow(() -> new IOException("With every id, this definition would be too large."));
        }
    };

    /** The file's bytes; throws with a readable reason if this machine cannot create them. */
    abstract byte[] write(RenderedBlueprint map) throws IOException;

    /** The format with a name, as in a file's extension. */
    static Optional<OutputFormat> of(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The map as a page of its own, with the style sheet of a wiki page and without script. */
    private static String page(RenderedBlueprint map) throws IOException {
        MarkupWriter title = new MarkupWriter();
        title.open("title").text(map.blueprint().info().title()).close();
        String language = map.options().layout().locale().getLanguage().equals("de") ? "de" : "en";
        return "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n" + title + "\n<style>\n"
                + sheet() + "</style>\n</head>\n<body>\n" + map.html() + "\n</body>\n</html>\n";
    }

    private static String sheet() throws IOException {
        try (InputStream in = OutputFormat.class.getResourceAsStream("/frontstage/map.min.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
