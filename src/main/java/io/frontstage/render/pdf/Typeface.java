package io.frontstage.render.pdf;

import io.frontstage.scene.Characters;
import io.frontstage.scene.Direction;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a PDF: only those in our own jar. The PDF contains only the letters that it uses. */
final class Typeface {

    private static final String FOLDER = "/io/frontstage/fonts/";

    /** Space on either side of a name in its box, as a fraction of the font size. */
    static final double BESIDE_NAME = 0.15;

    private final PDDocument document;
    private final Face regular;
    private final Face bold;
    private Optional<Face> symbols = Optional.empty();

    Typeface(PDDocument document) throws IOException {
        this.document = document;
        regular = Face.of(document, "LiberationSans-Regular.ttf");
        bold = Face.of(document, "LiberationSans-Bold.ttf");
    }

    /**
     * One font.
     *
     * @param units units per font size
     * @param widths the widths of the European letters that it has, as a fraction of the font size; 0 for those not
     *     looked up yet, or missing
     */
    private record Face(PDType0Font font, TrueTypeFont file, CmapLookup letters, double units, double[] widths) {

        static Face of(PDDocument document, String name) throws IOException {
            try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + name)) {
                TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
                // a ligature would have another width than the layout assumes, and no search would find its text
                file.setEnableGsub(false);
                document.registerTrueTypeFontForClosing(file);
                return new Face(
                        PDType0Font.load(document, file, true),
                        file,
                        file.getUnicodeCmapLookup(),
                        file.getUnitsPerEm(),
                        new double[0x250]);
            }
        }

        boolean has(int character) {
            return letters.getGlyphId(character) != 0;
        }

        double width(int character) throws IOException {
            return file.getAdvanceWidth(letters.getGlyphId(character)) / units;
        }
    }

    /**
     * A run of text that is drawn at once.
     *
     * @param text in visual order, from left to right; the name of a character that no font has, if {@code named}
     * @param font a font that has all of the text
     * @param named whether the text is such a name, to be drawn smaller and in a box
     * @param width as a fraction of the font size
     * @param squeeze the factor by which the letters' natural width is scaled
     */
    record Run(String text, PDType0Font font, boolean named, double width, double squeeze) {}

    /** Splits a text into runs by font, with the names of characters that no font has. */
    List<Run> runs(String text, boolean isBold) {
        List<Run> runs = new ArrayList<>();
        StringBuilder known = new StringBuilder();
        List<Integer> missing = new ArrayList<>();
        Face last = isBold ? bold : regular;
        double width = 0;
        try {
            for (int i = 0; i < text.length(); ) {
                int character = text.codePointAt(i);
                i += Character.charCount(character);
                if (Characters.isInvisible(character) && !Character.isWhitespace(character)) {
                    continue;
                }
                int plain = Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character;
                int drawn = drawn(plain, isBold);
                Optional<Face> face = face(drawn, isBold);
                if (face.isEmpty() || face.get() != last) {
                    add(runs, known, last, width);
                    width = 0;
                }
                if (face.isPresent()) {
                    name(runs, missing);
                    last = face.get();
                    known.appendCodePoint(drawn);
                    width += last.width(drawn);
                } else {
                    missing.add(character);
                }
            }
            name(runs, missing);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        add(runs, known, last, width);
        return runs;
    }

    /** A text with dots in place of characters that no font has. */
    String withoutUnknown(String text) {
        StringBuilder known = new StringBuilder();
        runs(text, false).forEach(run -> known.append(run.named() ? "…" : run.text()));
        return known.toString().replaceAll("…[… ]*…", "…");
    }

    private static void add(List<Run> runs, StringBuilder known, Face face, double width) {
        if (known.length() > 0) {
            runs.add(new Run(known.toString(), face.font, false, width, 1));
            known.setLength(0);
        }
    }

    /** Adds the names of characters that no font has; they take no more width than is available. */
    private void name(List<Run> runs, List<Integer> missing) throws IOException {
        for (Characters.Name name : Characters.names(missing)) {
            double natural = 0;
            for (int i = 0; i < name.text().length(); i++) {
                natural += regular.width(name.text().charAt(i)) * Characters.NAME_SIZE;
            }
            double width = Math.min(natural + 2 * BESIDE_NAME, name.room());
            runs.add(new Run(name.text(), regular.font, true, width, (width - 2 * BESIDE_NAME) / natural));
        }
        missing.clear();
    }

    /** The character, or one that looks the same, if only that one has a font. */
    private int drawn(int character, boolean isBold) throws IOException {
        if (face(character, isBold).isPresent()) {
            return character;
        }
        int alike = Characters.alike(character).orElse(character);
        return face(alike, isBold).isPresent() ? alike : character;
    }

    /** The first font that has a character, of letters and symbols. */
    private Optional<Face> face(int character, boolean isBold) throws IOException {
        Face letters = isBold ? bold : regular;
        if (letters.has(character)) {
            return Optional.of(letters);
        }
        if (symbols.isEmpty()) {
            symbols = Optional.of(Face.of(document, "NotoSansSymbols2.ttf"));
        }
        return symbols.filter(face -> face.has(character));
    }

    /** The width of a text, in the same unit as the size. */
    double width(String text, boolean isBold, double size) {
        double[] widths = (isBold ? bold : regular).widths;
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= widths.length || widths[letter] == 0) {
                return measured(text, isBold) * size;
            }
            width += widths[letter];
        }
        return width * size;
    }

    private double measured(String text, boolean isBold) {
        Face letters = isBold ? bold : regular;
        try {
            for (int i = 0; i < text.length(); i++) {
                char letter = text.charAt(i);
                if (letter < letters.widths.length && !Characters.isInvisible(letter) && letters.has(letter)) {
                    letters.widths[letter] = letters.width(letter);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return runs(text, isBold).stream().mapToDouble(Run::width).sum();
    }

    /** The width of a text of a drawing; never more than the layout assumes. */
    double width(Shape.Text text) {
        double natural = width(text.text(), text.font().bold(), text.font().size());
        return text.width() > 0 ? Math.min(natural, text.width()) : natural;
    }

    static boolean isRightToLeft(Shape.Text text) {
        return text.anchor() == TextAnchor.END || Direction.isRightToLeft(text.text());
    }
}
