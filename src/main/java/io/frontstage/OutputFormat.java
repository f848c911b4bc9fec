package io.frontstage;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.NormalisedJson;
import io.frontstage.definition.text.SyntaxConverter;
import io.frontstage.problem.Problems;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.markup.MarkupWriter;
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

/** The file formats to which a map can be written. */
public enum OutputFormat {
    SVG {
        @Override
        public byte[] write(RenderedBlueprint map, Settings settings) throws IOException {
            SvgResult result = map.svgResult(settings.about().line());
            return utf8(result);
        }

        @Override
        public byte[] write(RenderedList list, Settings settings) throws IOException {
            return utf8(list.svg(settings.about().line()));
        }
    },
    PNG {
        @Override
        public byte[] write(RenderedBlueprint map, Settings settings) throws IOException {
            return png(map.png(settings.about().line()), map.options().layout().locale(), settings);
        }

        @Override
        public byte[] write(RenderedList list, Settings settings) throws IOException {
            Locale locale = list.options().layout().locale();
            return png(list.png(settings.about().line()), locale, settings);
        }
    },
    PDF {
        @Override
        public byte[] write(RenderedBlueprint map, Settings settings) throws IOException {
            return pdf(
                    map.pdf(settings.paper(), settings.about().sections(), settings.time()),
                    map.options().layout().locale());
        }

        @Override
        public byte[] write(RenderedList list, Settings settings) throws IOException {
            return pdf(
                    list.pdf(settings.paper(), settings.about().sections(), settings.time()),
                    list.options().layout().locale());
        }
    },
    HTML {
        @Override
        public byte[] write(RenderedBlueprint map, Settings settings) throws IOException {
            String title = map.blueprint().info().title();
            Locale locale = map.options().layout().locale();
            return utf8(
                    settings.interactive()
                            ? MapDocument.interactive(title, locale, map.allLevels() + about(settings.about()))
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
     * @param paper the paper size of a PDF
     * @param time the time limit for a PDF
     * @param interactive whether an HTML file has all levels and a script that switches between them
     * @param notes receives sentences about what a picture lacks
     * @param about what the file says in addition to the map
     */
    public record Settings(Paper paper, Duration time, boolean interactive, Consumer<String> notes, FileNotes about) {

        /** Settings for a file that contains only the map. */
        public Settings(Paper paper, Duration time, boolean interactive, Consumer<String> notes) {
            this(paper, time, interactive, notes, FileNotes.NONE);
        }
    }

    /** The file's bytes. If they cannot be made, the exception's message is a readable reason in the language of the map's options. */
    public abstract byte[] write(RenderedBlueprint map, Settings settings) throws IOException;

    /**
     * Like {@link #write(RenderedBlueprint, Settings)}, for a view that is a list.
     *
     * @throws IllegalArgumentException if the format can only hold a whole map
     */
    public byte[] write(RenderedList list, Settings settings) throws IOException {
        throw new IllegalArgumentException(name() + " is a format of whole maps");
    }

    /** The format with this name, ignoring case; the name is also the file's extension. Empty if there is none. */
    public static Optional<OutputFormat> of(String name) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static byte[] utf8(SvgResult result) throws IOException {
        if (result instanceof SvgResult.TooLarge none) {
            throw new IOException(none.sentence());
        }
        return utf8(((SvgResult.Document) result).text());
    }

    private static byte[] png(ImageResult result, Locale locale, Settings settings) throws IOException {
        if (result instanceof ImageResult.Unavailable none) {
            throw new IOException(none.sentence(locale));
        }
        ImageResult.Picture picture = (ImageResult.Picture) result;
        picture.sentence(locale).ifPresent(settings.notes());
        return picture.png();
    }

    private static byte[] pdf(PdfResult result, Locale locale) throws IOException {
        if (result instanceof PdfResult.Unavailable none) {
            throw new IOException(none.sentence(locale));
        }
        return ((PdfResult.Document) result).bytes();
    }

    /** The notes below the map in an HTML file with script: one element; empty if there are none. */
    private static String about(FileNotes about) {
        MarkupWriter out = new MarkupWriter().open("div").attribute("class", "frontstage frontstage-file-about");
        about.sections()
                .forEach(section -> out.open("h2").text(section.title()).close().markup(section.xhtml()));
        out.open("p").attribute("class", "frontstage-source").text(about.line()).close();
        return about.equals(FileNotes.NONE) ? "" : out.close().toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
