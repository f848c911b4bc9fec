package io.frontstage.difference;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Cell;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GhostsTest {

    private static final String PAY =
            "      - step: Pays\n        customer: Confirms\n        frontstage: Shows a receipt\n        pains: [Too slow, Too dear]\n";
    private static final String COLLECT = "  - stage: Collect\n    steps: [Waits, Takes the cup]\n";
    private static final String MAP =
            "blueprint: Coffee\nstages:\n  - stage: Order\n    steps:\n      - { step: Chooses, frontstage: Asks }\n"
                    + PAY + COLLECT + "  - stage: Return\n    steps: [Comes back]\n";

    @Test
    void aRemovedPainIsDrawnWhereItWas() {
        assertThat(drawn(MAP.replace("[Too slow, Too dear]", "[Too dear]"))
                        .steps()
                        .get(1)
                        .items()
                        .pains())
                .extracting(PainPoint::title, pain -> pain.id().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Too dear", "too-dear"),
                        org.assertj.core.groups.Tuple.tuple("Too slow", "-too-slow"));
    }

    @Test
    void aRemovedStageIsDrawnBetweenItsNeighbours() {
        List<Stage> stages = drawn(MAP.replace(COLLECT, "")).stages();

        assertThat(stages).extracting(Stage::title).containsExactly("Order", "Collect", "Return");
        assertThat(stages.get(1).id().value()).isEqualTo("-collect");
        assertThat(stages.get(1).steps()).extracting(Step::title).containsExactly("Waits", "Takes the cup");
    }

    @Test
    void aRemovedStepHasItsCardsButNotTheCustomersForItsTitleSaysThat() {
        Step gone = drawn(MAP.replace(PAY, "")).steps().get(1);

        assertThat(gone.title()).isEqualTo("Pays");
        assertThat(gone.cells()).extracting(cell -> cell.lane().value()).containsExactly("frontstage");
        assertThat(gone.cells()).extracting(Cell::cards).allMatch(cards -> cards.size() == 1);
    }

    private static Blueprint drawn(String after) {
        ComparedMap now = read(after);
        return Ghosts.on(now.blueprint(), Difference.between(read(MAP), now));
    }

    private static ComparedMap read(String text) {
        SourceText source = new SourceText("map.yaml", text.getBytes(StandardCharsets.UTF_8));
        return ComparedMap.of(new DefinitionReader().read(source)).orElseThrow();
    }
}
