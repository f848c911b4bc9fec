package io.frontstage.render.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImageResultTest {

    @Test
    void namesEachTextWithACharacterThatNoFontHas() {
        assertThat(ImageResult.sentence(List.of(), Locale.ENGLISH)).isEmpty();
        assertThat(ImageResult.sentence(List.of("Pays"), Locale.ENGLISH).orElseThrow())
                .contains("“Pays”")
                .doesNotContain("texts");
        assertThat(ImageResult.sentence(List.of("Pays", "Leaves", "Waits"), Locale.ENGLISH))
                .hasValue(
                        "No font on this server has some of the characters in 3 texts, so the names of these characters are"
                                + " drawn instead: “Pays”, “Leaves”, “Waits”");
    }

    @Test
    void countsTheTextsThatAreTooManyToBeListed() {
        List<String> many =
                IntStream.rangeClosed(1, 20).mapToObj(i -> "Text " + i).toList();

        assertThat(ImageResult.sentence(many, Locale.GERMAN).orElseThrow())
                .contains("20 Texten", "„Text 1“", "„Text 8“ und 12 weitere")
                .doesNotContain("„Text 9“");
    }
}
