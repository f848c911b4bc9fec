package io.frontstage.render.pdf;

import io.frontstage.scene.Direction;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a PDF: those in our own jar and no others, of which it holds the letters that it uses. */
final class Typeface {

    private static final String FOLDER = "/io/frontstage/fonts/";

    /** How wide the box of a character is that is in no font of ours, in parts of the font's size. */
    static final double BOX = 1.5;

    private final Face regular;
    private final Face bold;
    private final Set<Integer> unknown = new HashSet<>();

    Typeface(PDDocument document) throws IOException {
        regular = Face.of(document, "LiberationSans-Regular.ttf");
        bold = Face.of(document, "LiberationSans-Bold.ttf");
    }

    /**
     * One font.
     *
     * @param units to the font's size
     * @param widths of the letters of Europe that it has, in parts of its size; 0: not looked up yet, or not there
     */
    private record Face(PDType0Font font, TrueTypeFont file, CmapLookup letters, double units, double[] widths) {

        static Face of(PDDocument document, String name) throws IOException {
            try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + name)) {
                TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
                // a ligature would be wider or narrower than the layout knows, and found by nobody who searches
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
     * What is drawn in one go.
     *
     * @param text in the order of the page, from left to right
     * @param known whether the font has it; else it is one character
     * @param width in parts of the font's size
     */
    record Run(String text, boolean known, double width) {}

    PDType0Font font(boolean isBold) {
        return (isBold ? bold : regular).font;
    }

    /** The characters met so far that no font of ours has, as {@code U+2605 BLACK STAR}. */
    Set<String> unknown() {
        return unknown.stream()
                .map(character -> String.format("U+%04X %s", character, Character.getName(character))
                        .strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A text cut into what the font has and what it has not. */
    List<Run> runs(String text, boolean isBold) {
        Face face = isBold ? bold : regular;
        List<Run> runs = new ArrayList<>();
        StringBuilder known = new StringBuilder();
        double width = 0;
        try {
            for (int i = 0; i < text.length(); ) {
                int character = text.codePointAt(i);
                i += Character.charCount(character);
                if (isInvisible(character)) {
                    continue;
                }
                int drawn = drawn(character);
                if (face.has(drawn)) {
                    known.appendCodePoint(drawn);
                    width += face.width(drawn);
                    continue;
                }
                if (known.length() > 0) {
                    runs.add(new Run(known.toString(), true, width));
                    known.setLength(0);
                    width = 0;
                }
                runs.add(new Run(Character.toString(character), false, BOX));
                unknown.add(character);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (known.length() > 0) {
            runs.add(new Run(known.toString(), true, width));
        }
        return runs;
    }

    /** The width of a text in units of the size. */
    double width(String text, boolean isBold, double size) {
        Face face = isBold ? bold : regular;
        double width = 0;
        try {
            for (int i = 0; i < text.length(); ) {
                int character = text.codePointAt(i);
                i += Character.charCount(character);
                double known = character < face.widths.length ? face.widths[character] : 0;
                width += known > 0 ? known : looked(face, character);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return width * size;
    }

    private double looked(Face face, int character) throws IOException {
        if (isInvisible(character)) {
            return 0;
        }
        int drawn = drawn(character);
        if (!face.has(drawn)) {
            unknown.add(character);
            return BOX;
        }
        double width = face.width(drawn);
        if (character < face.widths.length) {
            face.widths[character] = width;
        }
        return width;
    }

    private static int drawn(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character;
    }

    /** The width of a text of a drawing, which is never wider than the layout has room for. */
    double width(Shape.Text text) {
        double natural = width(text.text(), text.font().bold(), text.font().size());
        return text.width() > 0 ? Math.min(natural, text.width()) : natural;
    }

    static boolean isRightToLeft(Shape.Text text) {
        return text.anchor() == TextAnchor.END || Direction.isRightToLeft(text.text());
    }

    /** What only tells others how to write: soft hyphens, joiners, direction marks, variants. */
    private static boolean isInvisible(int character) {
        return character == 0xAD
                || Character.getType(character) == Character.FORMAT
                || character >= 0xFE00 && character <= 0xFE0F
                || Character.isISOControl(character) && !Character.isWhitespace(character);
    }
}
