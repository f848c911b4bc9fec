package io.frontstage.layout;

import io.frontstage.scene.Font;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;

/**
 * The widths of characters, in 1/2048 of the font's size.
 *
 * <p>Source: the {@code hmtx} tables of Liberation Sans 2 Regular and Bold, which have the same widths as Arial and Helvetica; a test
 * compares the resource with the font. Widths of characters that the table lacks are estimated generously.
 */
final class FontTable {

    /** Units per em, the unit of all widths here. */
    static final int EM = 2048;

    private static final int SIZE = 0x2300;
    private static final FontTable REGULAR = new FontTable("liberation-sans-regular.widths");
    private static final FontTable BOLD = new FontTable("liberation-sans-bold.widths");

    /** By UTF-16 code unit; 0: not in the table. */
    private final short[] widths = new short[SIZE];

    /** Reads lines of a first code point (hexadecimal) and the widths of it and its successors; 0 for unknown ones. */
    private FontTable(String resource) {
        try (InputStream in = FontTable.class.getResourceAsStream(resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                StringTokenizer numbers = new StringTokenizer(line);
                int character = Integer.parseInt(numbers.nextToken(), 16);
                while (numbers.hasMoreTokens()) {
                    widths[character++] = Short.parseShort(numbers.nextToken());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FontTable of(Font font) {
        return font.bold() ? BOLD : REGULAR;
    }

    /** The width of a character; 0 if the table lacks it. */
    int known(char character) {
        return character < SIZE ? widths[character] : 0;
    }

    /** The width of a text in CSS pixels; characters that the table lacks are estimated. */
    static double width(String text, Font font) {
        return width(text, 0, text.length(), font);
    }

    /** The width of a part of a text in CSS pixels. */
    static double width(String text, int from, int to, Font font) {
        FontTable table = of(font);
        int sum = 0;
        for (int i = from; i < to; i++) {
            int width = table.known(text.charAt(i));
            if (width == 0) {
                int codePoint = text.codePointAt(i);
                width = estimated(codePoint);
                i += Character.charCount(codePoint) - 1;
            }
            sum += width;
        }
        return sum * font.size() / EM;
    }

    /** Whether the table has every character of a text. */
    static boolean knows(String text, Font font) {
        FontTable table = of(font);
        for (int i = 0; i < text.length(); i++) {
            if (table.known(text.charAt(i)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** An estimate of the width of a character that the table lacks, in another font: too wide rather than too narrow. */
    static int estimated(int codePoint) {
        if (codePoint == 0xAD
                || codePoint >= 0x200B && codePoint <= 0x200F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F) {
            return 0;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        if (codePoint >= 0x1F000 && codePoint < 0x20000 || codePoint >= 0x2600 && codePoint <= 0x27BF) {
            return EM * 7 / 5;
        }
        if (codePoint >= 0x0530 && codePoint < 0x1100) {
            return EM * 4 / 5;
        }
        return EM;
    }
}
