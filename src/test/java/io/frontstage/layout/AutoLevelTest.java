package io.frontstage.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link Level#AUTO} means for a map and a width. */
class AutoLevelTest {

    private static final LayoutOptions CARDS = LayoutOptions.everything(Locale.ENGLISH, LocalDate.of(2026, 11, 21));

    @ParameterizedTest
    @CsvSource({
        "smallest, 1110, CARDS",
        "smallest, 600, CARDS",
        "smallest, 599, OVERVIEW",
        "order-ahead, 1110, OVERVIEW",
        "order-ahead, 4000, OVERVIEW"
    })
    void cardsAreShownIfTheyFitThePage(String example, int width, Level shown) {
        Blueprint map = LayoutLawsTest.read(Path.of("docs/examples/" + example + ".yaml"));
        LayoutOptions options = CARDS.within(width);

        LaidOutMap laidOut = new BlueprintLayout().layOut(map, options.at(Level.AUTO));

        assertThat(laidOut.level()).isEqualTo(shown);
        assertThat(laidOut).isEqualTo(new BlueprintLayout().layOut(map, options.at(shown)));
    }
}
