package io.frontstage.confluence.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WikiMarkupTest {

    @Test
    void letsNothingForeignDoAnything() {
        assertThat(WikiMarkup.escaped("{code}x{code}")).isEqualTo("\\{code\\}x\\{code\\}");
        assertThat(WikiMarkup.escaped("[~admin] [x|http://evil]")).isEqualTo("\\[\\~admin\\] \\[x\\|http://evil\\]");
        assertThat(WikiMarkup.escaped("!http://evil/pixel.png!")).isEqualTo("\\!http://evil/pixel.png\\!");
        assertThat(WikiMarkup.escaped("|a|b|")).isEqualTo("\\|a\\|b\\|");
        assertThat(WikiMarkup.escaped("*b* _i_ -s- +u+ ^h^ ~l~ ??c??"))
                .isEqualTo("\\*b\\* \\_i\\_ \\-s\\- \\+u\\+ \\^h\\^ \\~l\\~ \\?\\?c\\?\\?");
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        assertThat(WikiMarkup.escaped("Order-ahead at 10:30, user_name, a+b (really)."))
                .doesNotContain("\\");
    }

    @Test
    void keepsBackslashesAndEntitiesAsTheyStand() {
        assertThat(WikiMarkup.escaped("a\\\\b \\{x}")).isEqualTo("a&#92;&#92;b &#92;\\{x\\}");
        assertThat(WikiMarkup.escaped("&#123;macro&#125;"))
                .doesNotContain("&#123;")
                .contains("&amp;");
    }

    /** Characters with a meaning at the beginning of a line never come first. */
    @Test
    void isOneLine() {
        assertThat(WikiMarkup.escaped("a\nh1. b\r\n|| c\u0000\u2028d")).isEqualTo("a h1. b \\|\\| c d");
        assertThat(new WikiMarkup()
                        .field("Stage", "x\nbq. y")
                        .quote("{quote}\nh1. z")
                        .toString())
                .isEqualTo("*Stage:* x bq. y\n{quote}\\{quote\\} h1. z{quote}");
    }

    @Test
    void linksToTheAddressAlone() {
        assertThat(new WikiMarkup().link("a|b]", "https://x/?a=[b]|c").toString())
                .isEqualTo("[a\\|b\\]|https://x/?a=%5Bb%5D%7Cc]");
    }
}
