package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the table of widths with the shipped font. With {@code -Dgolden.update=true} the table is rewritten. */
class FontTableTest {

    /** Latin with its extensions, Greek, Cyrillic, Vietnamese, punctuation, currencies, a few arrows and signs. */
    private static final int[][] RANGES = {
        {0x20, 0x7E},
        {0xA0, 0xAC},
        {0xAE, 0x17F},
        {0x192, 0x192},
        {0x218, 0x21B},
        {0x2C6, 0x2DD},
        {0x370, 0x3FF},
        {0x400, 0x45F},
        {0x490, 0x491},
        {0x1E80, 0x1E85},
        {0x1EF2, 0x1EF3},
        {0x2013, 0x2022},
        {0x2026, 0x2026},
        {0x2030, 0x203A},
        {0x20AC, 0x20AC},
        {0x2116, 0x2122},
        {0x2190, 0x2195},
        {0x2212, 0x2212},
        {0x2248, 0x2265}
    };

    @ParameterizedTest
    @CsvSource({"LiberationSans-Regular, liberation-sans-regular", "LiberationSans-Bold, liberation-sans-bold"})
    void tableIsTheFonts(String ttf, String table) throws Exception {
        Font font;
        try (InputStream in = FontTable.class.getResourceAsStream("/io/frontstage/fonts/" + ttf + ".ttf")) {
            font = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) FontTable.EM);
        }
        String expected = widths(font);
        Path resource = Path.of("src/main/resources/io/frontstage/layout/" + table + ".widths");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(resource, expected);
        }
        assertThat(Files.readString(resource, StandardCharsets.US_ASCII)).isEqualTo(expected);
    }

    @Test
    void widthOfATextIsTheSumOfItsCharacters() {
        // H is 1479 and i 455 of 2048 units wide
        assertThat(FontTable.width("Hi", io.frontstage.scene.Font.BODY)).isEqualTo((1479 + 455) * 13.0 / 2048);
    }

    @Test
    void knowsWhatItsTableHolds() {
        assertThat(FontTable.knows("Zürich, Żółw, Ωμέγα, Привет – 4 €", io.frontstage.scene.Font.BODY))
                .isTrue();
        assertThat(FontTable.knows("コーヒー", io.frontstage.scene.Font.BODY)).isFalse();
        assertThat(FontTable.knows("☕", io.frontstage.scene.Font.STRONG)).isFalse();
    }

    @Test
    void estimatesWhatItLacks() {
        assertThat(FontTable.width("漢字", io.frontstage.scene.Font.BODY)).isEqualTo(26);
        assertThat(FontTable.width("\uD83D\uDE00", io.frontstage.scene.Font.BODY))
                .isBetween(18.0, 18.3);
        assertThat(FontTable.width("\u200B", io.frontstage.scene.Font.BODY)).isZero();
    }

    private static String widths(Font font) {
        FontRenderContext exact = new FontRenderContext(null, true, true);
        StringBuilder text = new StringBuilder();
        for (int[] range : RANGES) {
            for (int start = range[0]; start <= range[1]; start += 16) {
                text.append(Integer.toHexString(start)).append(' ');
                text.append(IntStream.rangeClosed(start, Math.min(start + 15, range[1]))
                        .mapToObj(c -> Integer.toString(width(font, exact, c)))
                        .collect(Collectors.joining(" ")));
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static int width(Font font, FontRenderContext exact, int character) {
        return font.canDisplay(character)
                ? Math.round(font.createGlyphVector(exact, Character.toChars(character))
                        .getGlyphMetrics(0)
                        .getAdvanceX())
                : 0;
    }
}
