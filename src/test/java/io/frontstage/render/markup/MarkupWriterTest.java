package io.frontstage.render.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontstage.render.WellFormed;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupWriterTest {

    @Test
    void pastItsLimitNothingIsWrittenButEndTagsAndWhatIsMissingIsCounted() {
        MarkupWriter out = new MarkupWriter().open("div").limit(45);
        out.open("p").text("first").close();
        out.open("p")
                .attribute("title", "much too long for it")
                .text("second")
                .open("br")
                .closeEmpty();
        out.close().open("p").text("third").close();

        assertThat(out.isFull()).isTrue();
        assertThat(out.length()).isGreaterThan(70);
        assertThat(out.unlimited().open("b").text("after").close().close().toString())
                .isEqualTo("<div><p>first</p><p></p><b>after</b></div>");
    }

    @Test
    void escapesWhatMarkupIsMadeOf() {
        assertThat(text("a < b && b > \"c\" ]]>")).isEqualTo("<p>a &lt; b &amp;&amp; b &gt; &quot;c&quot; ]]&gt;</p>");
    }

    @Test
    void escapesWhatLooksEscapedAlready() {
        assertThat(text("&lt;b&gt;")).isEqualTo("<p>&amp;lt;b&amp;gt;</p>");
    }

    @Test
    void keepsLineBreaksInAttributes() {
        String value = "one\ntwo\tthree\rfour \"five\" 'six'";
        String markup =
                new MarkupWriter().open("p").attribute("title", value).close().toString();
        assertThat(WellFormed.parse(markup).getDocumentElement().getAttribute("title"))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0000", "\u0008", "\u000B", "\u001F", "\uD83D", "\uDE00", "\uFFFE", "\uFFFF", "\uDE00\uD83D"})
    void replacesWhatXmlDoesNotKnow(String illegal) {
        String markup = new MarkupWriter()
                .open("p")
                .attribute("title", illegal)
                .text("a" + illegal + "b")
                .close()
                .toString();
        String replaced = "\uFFFD".repeat(illegal.length());
        assertThat(WellFormed.parse(markup).getDocumentElement().getAttribute("title"))
                .isEqualTo(replaced);
        assertThat(WellFormed.parse(markup).getDocumentElement().getTextContent())
                .isEqualTo("a" + replaced + "b");
    }

    @Test
    void keepsEveryCharacterThatXmlKnows() {
        StringBuilder all = new StringBuilder("\t\n");
        for (int c = 0x20; c <= 0x10FFFF; c++) {
            if (c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF) {
                all.appendCodePoint(c);
            }
        }
        assertThat(WellFormed.parse(text(all.toString())).getDocumentElement().getTextContent())
                .isEqualTo(all.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "-0.004, 0",
        "1, 1",
        "1.5, 1.5",
        "-1.25, -1.25",
        "0.1, 0.1",
        "0.05, 0.05",
        "2.999, 3",
        "1234567.891, 1234567.89",
        "1e9, 1000000000",
        "0.30000000000000004, 0.3"
    })
    void writesNumbersShortAndThroughOneFormatter(double value, String written) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(new MarkupWriter().number(value).toString()).isEqualTo(written);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e300})
    void refusesWhatIsNoCoordinate(double value) {
        assertThatThrownBy(() -> new MarkupWriter().number(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToHandOutWhatIsNotClosed() {
        assertThatThrownBy(() -> new MarkupWriter().open("p").toString()).isInstanceOf(IllegalStateException.class);
    }

    private static String text(String text) {
        return new MarkupWriter().open("p").text(text).close().toString();
    }
}
