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

/** The fonts of a PDF: those in our own jar and no others, of which it holds the letters that it uses. */
final class Typeface {

    private static final String FOLDER = "/io/frontstage/fonts/";

    /** Room on either side of a name in its box, in parts of the font's size. */
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
     * @param text in the order of the page, from left to right; the name of a character that no font has, if named
     * @param font has all of the text
     * @param named whether the text is a name, to be drawn smaller and in a box
     * @param width in parts of the font's size
     * @param squeeze how wide its letters are, in parts of what they would be by themselves
     */
    record Run(String text, PDType0Font font, boolean named, double width, double squeeze) {}

    /** A text cut into what each font has, and the names of what none has. */
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

    /** A text with dots in place of what no font has. */
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

    /** Adds the names of characters that no font has, no wider than there is room for them. */
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

    /** The character itself, or one that looks the same if no font has it but one has that. */
    private int drawn(int character, boolean isBold) throws IOException {
        if (face(character, isBold).isPresent()) {
            return character;
        }
        int alike = Characters.alike(character).orElse(character);
        return face(alike, isBold).isPresent() ? alike : character;
    }

    /** The first font that has a character: of letters, of symbols. */
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

    /** The width of a text in units of the size. */
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

    /** The width of a text of a drawing, which is never wider than the layout has room for. */
    double width(Shape.Text text) {
        double natural = width(text.text(), text.font().bold(), text.font().size());
        return text.width() > 0 ? Math.min(natural, text.width()) : natural;
    }

    static boolean isRightToLeft(Shape.Text text) {
        return text.anchor() == TextAnchor.END || Direction.isRightToLeft(text.text());
    }
}
