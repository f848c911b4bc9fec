package io.frontstage.render.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.ListViews;
import io.frontstage.Maps;
import io.frontstage.RenderOptions;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.measure.RecentAnswers;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The data for the page's script beside the sentences of the gaps. */
class GapsWriterTest {

    private static final String STEP =
            """
            blueprint: Coffee
            personas: [{ persona: Dana, id: dana }, { persona: Sam, id: sam }]
            stages:
              - stage: Order
                steps:
                  - step: Waits
                    moment-of-truth: yes
                    owner: Ada
                    metrics: { Asked twice: 3 }
                    feels: { dana: -1, sam: 1 }
                    frontstage: { does: Says "soon" & waves, id: says }
                    backstage: []
            """;

    private static String view(String map) {
        RenderOptions options = new RenderOptions(LayoutOptions.everything(Locale.ENGLISH, Maps.TODAY), "map");
        return ListViews.gaps(Maps.read(map), options, (key, tracker) -> Optional.empty(), RecentAnswers.NONE);
    }

    @Test
    void aGapBringsThePainThatItBecomesWithTheSeverityOfItsStep() {
        assertThat(view(STEP))
                .contains("{&quot;actions&quot;:[&quot;make-pain&quot;,&quot;create-issue&quot;],&quot;pain&quot;:"
                        + "{&quot;question&quot;:&quot;What makes Dana feel low here?&quot;,&quot;severity&quot;:&quot;high"
                        + "&quot;,&quot;for&quot;:&quot;dana&quot;},&quot;feels&quot;:{}}");
    }

    @Test
    void elsewhereThePainIsOfMediumSeverity() {
        assertThat(view(STEP.replace("moment-of-truth: yes", "time: 5 min")))
                .contains("&quot;severity&quot;:&quot;medium&quot;");
    }

    @Test
    void aLineThatSetsAsideWhatIsNoGapAnyMoreIsNamed() {
        String line = "dismissed: { check: staff-low, at: waits, reason: So meant }\n";

        assertThat(view(STEP + line))
                .contains("Set aside (1)", "data-frontstage-aside=\"waits\"", "No longer a gap: staff low, Waits");
        assertThat(view(STEP + line.replace("staff-low", "low-without-pain")))
                .contains("Set aside (1)")
                .doesNotContain("No longer a gap");
    }

    @Test
    void theViewExplainsWhatCountsAsAGapUnderTheWordsOfTheChips() {
        assertThat(view(STEP))
                .contains("<summary>What counts as a gap?</summary>", "<dt>staff low</dt><dd>Staff feel −1 or worse")
                .containsOnlyOnce("<dt>watched?</dt>");
    }

    @Test
    void lanesThatTheMapHasNotAreOffered() {
        assertThat(view(STEP)).contains("{&quot;lane&quot;:&quot;support&quot;,&quot;kind&quot;:&quot;support&quot;");
    }
}
