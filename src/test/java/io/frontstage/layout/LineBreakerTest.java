package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.scene.Font;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    private static String[] lines(String text, double width) {
        return LineBreaker.breakLines(text, Font.BODY, width).texts();
    }

    @Test
    void keepsAShortTextOnOneLine() {
        assertThat(lines("Picks a café", 200)).containsExactly("Picks a café");
    }

    @Test
    void breaksAtSpacesAndDropsThem() {
        assertThat(lines("Lists cafés by walking time", 100)).containsExactly("Lists cafés by", "walking time");
    }

    @Test
    void keepsTheAuthorsLineBreaks() {
        assertThat(lines("one\ntwo\r\nthree", 200)).containsExactly("one", "two", "three");
    }

    @Test
    void drawsRunsOfSpacesAsOne() {
        assertThat(lines("one   two\tthree ", 200)).containsExactly("one two three");
    }

    @Test
    void breaksAfterHyphensAndSlashesBetweenLetters() {
        assertThat(lines("order-ahead/collection", 80)).containsExactly("order-ahead/", "collection");
        assertThat(lines("about 20-30 minutes", 60)).containsExactly("about", "20-30", "minutes");
    }

    @Test
    void showsASoftHyphenOnlyWhereItBreaks() {
        assertThat(lines("Versicherungs\u00ADnehmerin", 110)).containsExactly("Versicherungs-", "nehmerin");
        assertThat(lines("Versicherungs\u00ADnehmerin", 300)).containsExactly("Versicherungsnehmerin");
    }

    @Test
    void breaksAtAZeroWidthSpace() {
        assertThat(lines("abcdefgh\u200Bijklmnop", 70)).containsExactly("abcdefgh", "ijklmnop");
    }

    @Test
    void breaksAWordThatIsLongerThanItsLineAtAnyCharacter() {
        String word = "x".repeat(2_000);
        LineBreaker.Lines lines = LineBreaker.breakLines(word, Font.BODY, 150);
        assertThat(String.join("", lines.texts())).isEqualTo(word);
        assertThat(lines.extent()).isBetween(140.0, 150.0);
    }

    @Test
    void tearsNeitherSurrogatesNorMarksFromTheirLetters() {
        String emoji = "\uD83D\uDE00".repeat(30);
        for (String line : lines(emoji, 100)) {
            assertThat(line.codePoints()).allMatch(point -> point == 0x1F600);
        }
        for (String line : lines("e\u0301".repeat(60), 100)) {
            assertThat(line).startsWith("e");
        }
    }

    @Test
    void fillsALineOfUnknownWidthToEightyFivePercent() {
        LineBreaker.Lines lines = LineBreaker.breakLines("漢字".repeat(100), Font.BODY, 130);
        assertThat(lines.extent()).isBetween(98.0, 130 * 0.85);
        assertThat(lines.widths()).containsOnly(0);
    }

    @Test
    void doesNotBeginALineWithAClosingMarkWhereThereAreNoSpaces() {
        for (String line : lines("確認します。".repeat(20), 130)) {
            assertThat(line).doesNotStartWith("。");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "a",
                "Short words in a row that go on and on until the line is full, and then some more",
                "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen und noch etwas",
                "https://example.com/a/very/long/path/with-hyphens-and_underscores?and=parameters&more=1",
                "לחץ כאן כדי להמשיך אל הדף הבא בבקשה",
                "กรุงเทพมหานคร อมรรัตนโกสินทร์ มหินทรายุธยา",
                "\uD800 lone \uDC00 surrogates \uD83D\uDE00\u200D\uD83D\uDC69"
            })
    void losesNothingAndKeepsToTheWidth(String text) {
        for (double width : new double[] {40, 90, 168, 400}) {
            LineBreaker.Lines lines = LineBreaker.breakLines(text, Font.BODY, width);
            assertThat(squeezed(String.join("", lines.texts()))).isEqualTo(squeezed(text));
            assertThat(lines.extent()).isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2028\u2029\u0085S",
                "\n20 min",
                "\u2028A \u2013 B in a row of words",
                "\u200B\u200B20 min of it"
            })
    void aTextMayBeginWithItsLineEnds(String text) {
        for (double width : new double[] {40, 90, 168, 400}) {
            for (LineBreaker.Lines lines : List.of(
                    LineBreaker.breakLines(text, Font.BODY, width), LineBreaker.balanced(text, Font.BODY, width))) {
                assertThat(squeezed(String.join("", lines.texts()))).isEqualTo(squeezed(text));
            }
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[ \\u00a0\t\n\r\\u0085\\u200B\\u2028\\u2029]", "");
    }
}
