package io.frontstage;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.difference.ComparedMap;
import io.frontstage.difference.Difference;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkedMapTest {

    private static final String CARD = "host: { does: Points out the shelf, id: shelf }";

    @Test
    void aThreadLeadsFromWhereACardWasToWhereItIs() {
        String moved = svg(map(CARD, "time: 1s"), map("time: 1s", CARD));
        String removed = svg(map(CARD, "time: 1s"), map("time: 1s", "time: 1s"));

        assertThat(moved.split("Points out the shelf", -1).length)
                .isGreaterThan(removed.split("Points out the shelf", -1).length);
        assertThat(curves(moved)).isEqualTo(curves(removed) + 1);
    }

    @Test
    void aThreadLeadsFromStepToStepWhereCardsAreNotDrawn() {
        String moved = svg(map(CARD, "time: 1s"), map("time: 1s", CARD), Level.OVERVIEW);
        String same = svg(map(CARD, "time: 1s"), map(CARD, "time: 1s"), Level.OVERVIEW);

        assertThat(curves(moved)).isEqualTo(curves(same) + 1);
        assertThat(signs(moved, "~")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERVIEW", "CARDS", "EVERYTHING"})
    void whatIsNotDrawnItselfIsASignAtItsStepAtEveryLevel(Level level) {
        String goneWish = svg(map("opportunities: [Hang a sign]", "time: 1s"), map("time: 2s", "time: 1s"), level);
        String addedCard = svg(map("time: 1s", "time: 1s"), map("time: 1s", CARD), level);

        assertThat(signs(goneWish, "~")).isEqualTo(1);
        assertThat(signs(addedCard, level == Level.OVERVIEW ? "~" : "+")).isEqualTo(1);
        assertThat(signs(svg(map(CARD, "time: 1s"), map(CARD, "time: 1s"), level), "~"))
                .isZero();
    }

    private static int signs(String svg, String sign) {
        return svg.split(">" + Pattern.quote(sign) + "</text>", -1).length - 1;
    }

    private static String map(String first, String second) {
        return "blueprint: B\nlanes: [{ lane: Host, id: host, kind: frontstage }]\nstages:\n  - stage: S\n    steps:\n      - { step: Finds, id: finds, "
                + first + " }\n      - { step: Waits, id: waits, " + second + " }\n";
    }

    private static int curves(String svg) {
        return svg.split("<path [^>]*d=\"M[^\"]*C", -1).length - 1;
    }

    private static String svg(String before, String after) {
        return svg(before, after, Level.EVERYTHING);
    }

    private static String svg(String before, String after, Level level) {
        ComparedMap now = read(after);
        Difference difference = Difference.between(read(before), now);
        LayoutOptions layout = LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 28))
                .at(level);
        return MarkedMap.of(now.blueprint(), difference, new RenderOptions(layout, "f"), Issues.UNKNOWN)
                .svg();
    }

    private static ComparedMap read(String text) {
        SourceText source = new SourceText("map.yaml", text.getBytes(StandardCharsets.UTF_8));
        return ComparedMap.of(new DefinitionReader().read(source)).orElseThrow();
    }
}
