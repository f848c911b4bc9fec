package io.frontstage.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reduced symbol font, compared with the full one. */
class SymbolFontTest {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private static Font whole;
    private static Font smaller;

    @BeforeAll
    static void read() throws IOException, FontFormatException {
        whole = font(
                "src/main/frontend/node_modules/@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf");
        smaller = font("target/frontend/io/frontstage/fonts/NotoSansSymbols2.ttf");
    }

    private static Font font(String file) throws IOException, FontFormatException {
        return Font.createFont(Font.TRUETYPE_FONT, Path.of(file).toFile()).deriveFont(100f);
    }

    @Test
    void drawsEachSignAsTheWholeFontDoes() {
        int[] signs = IntStream.rangeClosed(0x20, 0x1ffff)
                .filter(smaller::canDisplay)
                .filter(Character::isDefined)
                .toArray();
        assertThat(signs).hasSizeGreaterThan(1_300);
        for (int sign : signs) {
            assertThat(whole.canDisplay(sign)).as("U+%X", sign).isTrue();
            assertThat(width(smaller, sign)).as("U+%X", sign).isEqualTo(width(whole, sign));
            assertThat(area(smaller, sign).equals(area(whole, sign)))
                    .as("U+%X", sign)
                    .isTrue();
        }
    }

    @Test
    void hasTheSignsThatPeoplePutIntoATextAndNoneOfAGame() {
        assertThat("✅✔✘✗★☆⚠☎⌛⏱➔➤⬆☐☑☒①❶❓❗🕐🖨📞🔒🛒🚌😐🙂🗺🖥🏠🞄".codePoints().filter(whole::canDisplay))
                .allSatisfy(sign ->
                        assertThat(smaller.canDisplay(sign)).as("U+%X", sign).isTrue())
                .hasSizeGreaterThan(20);
        assertThat("🀀🁣🩢⠿".codePoints().filter(whole::canDisplay)).hasSize(4).noneMatch(smaller::canDisplay);
    }

    private static double width(Font font, int sign) {
        return font.createGlyphVector(CONTEXT, Character.toString(sign))
                .getGlyphMetrics(0)
                .getAdvanceX();
    }

    private static Area area(Font font, int sign) {
        return new Area(new GeneralPath(
                font.createGlyphVector(CONTEXT, Character.toString(sign)).getOutline()));
    }
}
