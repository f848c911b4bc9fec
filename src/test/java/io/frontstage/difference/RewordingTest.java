package io.frontstage.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.change.ChangeKinds;
import io.frontstage.definition.change.ChangeResult;
import io.frontstage.definition.change.MapEditor;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RewordingTest {

    private static final String MAP =
            """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Waits
                    host: [Says how long, Smiles]
                    pains: [No word]
            lanes:
              - { lane: Host, id: host, kind: frontstage }
            """;

    @Test
    void asksWhereOneOfEachIsLeftInACell() {
        List<Rewording> found = found(MAP, MAP.replace("Says how long", "Says how many minutes"));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).before().title()).isEqualTo("Says how long");
        assertThat(found.get(0).after().title()).isEqualTo("Says how many minutes");
    }

    @Test
    void asksNothingWhereSeveralAreLeftOrOnlyOneOrTheyAreElsewhere() {
        assertThat(found(MAP, MAP.replace("[Says how long, Smiles]", "[Waves, Nods]")))
                .isEmpty();
        assertThat(found(MAP, MAP.replace("Says how long, ", ""))).isEmpty();
        assertThat(found(MAP, MAP.replace("host: [Says how long, Smiles]", "host: [Smiles]\n        support: [Pager]")))
                .isEmpty();
    }

    @Test
    void asksNothingWhereTheNewOneHasAnIdOrTheOldIdIsTaken() {
        assertThat(found(MAP, MAP.replace("[No word]", "[{ pain: Silence, id: silence }]")))
                .isEmpty();
        assertThat(found(MAP, MAP.replace("[No word]", "[Silence]").replace("Smiles", "{ does: Smiles, id: no-word }")))
                .isEmpty();
    }

    /** After the answer, the removed and the added element count as one that was reworded. */
    @Test
    void withTheIdOfTheOlderOneItIsKnownAsTheSame() {
        for (Map.Entry<String, String> words : Map.of(
                        "Says how long", "Says how many minutes", "No word", "Silence", "step: Waits", "step: Stands")
                .entrySet()) {
            String newer = MAP.replace(words.getKey(), words.getValue());
            Rewording asked = found(MAP, newer).get(0);
            ChangeResult result = new MapEditor()
                    .apply(
                            source(newer),
                            List.of(ChangeKinds.change(
                                    Map.of(
                                            "edit",
                                            "take-over-id",
                                            "what",
                                            asked.after().kind().name().toLowerCase(Locale.ROOT),
                                            "id",
                                            asked.after().id(),
                                            "from",
                                            asked.before().id()),
                                    LocalDate.of(2026, 11, 29))));

            Difference after = Difference.between(map(source(MAP)), map(result.text()));
            assertThat(after.changes()).as("%s", words).hasSize(1);
            assertThat(new ChangeTexts(after, Messages.in(Locale.ENGLISH))
                            .sentence(after.changes().get(0)))
                    .contains(" is now called ");
            assertThat(Rewording.of(after)).isEmpty();
        }
    }

    @Test
    void whatSomethingRefersToByItsIdIsLeftAlone() {
        String newer = MAP.replace("No word", "Silence") + "dismissed: { check: pain-without-cause, at: silence }\n";
        ChangeResult result = new MapEditor()
                .apply(
                        source(newer),
                        List.of(ChangeKinds.change(
                                Map.of("edit", "take-over-id", "what", "pain", "id", "silence", "from", "no-word"),
                                LocalDate.of(2026, 11, 29))));

        assertThat(result.changed()).isFalse();
        assertThat(result.outcomes().get(0).made()).isFalse();
    }

    private static List<Rewording> found(String before, String after) {
        return Rewording.of(Difference.between(map(source(before)), map(source(after))));
    }

    private static SourceText source(String text) {
        return new SourceText("map.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static ComparedMap map(SourceText text) {
        return ComparedMap.of(new DefinitionReader().read(text)).orElseThrow();
    }
}
