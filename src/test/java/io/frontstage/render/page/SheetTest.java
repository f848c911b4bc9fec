package io.frontstage.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.scene.Contrasts;
import io.frontstage.scene.Font;
import io.frontstage.scene.Tint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The style sheet of the reader's page, compared with the drawing's colours and fonts. */
class SheetTest {

    private static final Path FOLDER = Path.of("src", "main", "frontend", "css");
    private static final String PALETTE = sheet("palette.css");
    private static final String MAP = sheet("map.css");
    private static final String RIM = " stroke: var(--frontstage-ground); stroke-width: " + 2 * Font.RIM
            + "px; stroke-linejoin: round; paint-order: stroke;";

    @ParameterizedTest
    @EnumSource(value = Tint.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyColourHasItsRules(Tint tint) {
        String name = name(tint);
        assertThat(PALETTE)
                .contains(".frontstage .frontstage-fill-" + name + " { fill: var(--frontstage-" + name + "); }")
                .contains(".frontstage .frontstage-stroke-" + name + " { stroke: var(--frontstage-" + name + "); }");
    }

    @ParameterizedTest
    @EnumSource(value = Tint.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void everyColourIsTheDrawingsInTheLightAndHasAnotherInTheDark(Tint tint) {
        assertThat(colours("\n.frontstage {").get(name(tint))).isEqualTo(tint.light());
        assertThat(colours("html[data-color-mode=\"dark\"] .frontstage {").get(name(tint)))
                .isNotNull()
                .isNotEqualTo(tint.light())
                .isEqualTo(
                        colours("html[data-color-mode=\"auto\"] .frontstage {").get(name(tint)));
    }

    @Test
    void everythingCanBeReadInBothPalettes() {
        Map<String, String> dark = colours("html[data-color-mode=\"dark\"] .frontstage {");
        assertThat(Contrasts.all()).hasSizeGreaterThan(80).allSatisfy(pair -> {
            assertThat(Contrasts.ratio(pair.sign().light(), pair.ground().light()))
                    .as("light %s", pair)
                    .isGreaterThanOrEqualTo(pair.least());
            assertThat(Contrasts.ratio(dark.get(name(pair.sign())), dark.get(name(pair.ground()))))
                    .as("dark %s", pair)
                    .isGreaterThanOrEqualTo(pair.least());
        });
    }

    @Test
    void whatATokenMayDarkenIsLightOnPaper() {
        Map<String, String> paper = colours("@media print {\n  .frontstage {");
        Matcher token =
                Pattern.compile("--frontstage-([a-z0-9-]+): var\\(--ds-").matcher(block("\n.frontstage {"));
        while (token.find()) {
            Tint tint = Tint.valueOf(token.group(1).toUpperCase(Locale.ROOT).replace('-', '_'));
            assertThat(paper.get(token.group(1))).as(tint.name()).isEqualTo(tint.light());
        }
        assertThat(paper).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Font.class)
    void everyFontIsTheDrawings(Font font) {
        assertThat(MAP.replaceAll("\\s+", " "))
                .contains(".frontstage svg .frontstage-font-" + name(font) + " { font-size: "
                        + (font.size() + "px;").replace(".0px", "px")
                        + (font.bold() ? " font-weight: 700;" : "")
                        + (font.italic() ? " font-style: italic;" : "")
                        + (font.halo() ? RIM : "") + " }");
    }

    @Test
    void everyRuleStaysUnderOurPrefix() throws IOException {
        for (String name : List.of("palette.css", "map.css", "controls.css")) {
            String sheet = sheet(name).replaceAll("(?s)/\\*.*?\\*/", "");
            Matcher word = Pattern.compile("[.#]([a-zA-Z_][\\w-]*)(?=[^{};]*\\{)|(--[\\w-]+)\\s*:")
                    .matcher(sheet);
            int found = 0;
            while (word.find()) {
                found++;
                assertThat(word.group(1) == null ? word.group(2).substring(2) : word.group(1))
                        .as(name)
                        .startsWith("frontstage");
            }
            assertThat(found).as(name).isPositive();
        }
    }

    /** The colours of a block, by name; for a token, its fallback. */
    private static Map<String, String> colours(String start) {
        Map<String, String> colours = new HashMap<>();
        Matcher line = Pattern.compile("--frontstage-([a-z0-9-]+): (?:var\\(--ds-[a-z-]+, )?(#[0-9a-f]{6})\\)?;")
                .matcher(block(start));
        while (line.find()) {
            colours.put(line.group(1), line.group(2));
        }
        return colours;
    }

    private static String block(String start) {
        int from = PALETTE.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return PALETTE.substring(from + start.length(), PALETTE.indexOf('}', from));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sheet(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
