package io.frontstage.definition.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.definition.Key;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often a text is read for several changes. */
class SharedReadingsTest {

    private static final int LINKS = 200;

    private int readings;

    private final MapEditor editor = new MapEditor(text -> {
        readings++;
        return LocatedMap.in(text);
    });

    @Test
    void linksOfDifferentItemsShareThreeReadings() {
        ChangeResult result = editor.apply(text(), links(Optional.empty()));

        assertThat(result.outcomes()).hasSize(LINKS).allMatch(ChangeResult.Outcome::changed);
        assertThat(readings).isEqualTo(3);
    }

    @Test
    void linksOfTheSameItemAreMadeOneAfterTheOther() {
        List<MapChange> changes = new ArrayList<>(links(Optional.empty()));
        changes.addAll(links(Optional.of("SECOND-1")));

        ChangeResult result = editor.apply(text(), changes);

        assertThat(result.outcomes()).hasSize(2 * LINKS).allMatch(ChangeResult.Outcome::changed);
        assertThat(new String(result.text().bytes(), UTF_8)).contains("issues: [CX-7, SECOND-1]");
        assertThat(readings).isEqualTo(4);
    }

    @Test
    void oneThatFailsIsFoundWithoutMakingAllOthersOneByOne() {
        List<MapChange> changes = new ArrayList<>(links(Optional.empty()));
        changes.set(77, new SetKey(new ElementRef(ElementKind.PAIN, "pain-77"), Key.SEVERITY, "hi"));

        ChangeResult result = editor.apply(text(), changes);

        assertThat(result.outcomes()).filteredOn(outcome -> !outcome.made()).hasSize(1);
        assertThat(result.outcomes().get(77).refusal()).contains(RefusalReason.VALUE);
        assertThat(readings).isLessThan(LINKS / 4);
    }

    @Test
    void changesOfOneListAreMadeOneAfterTheOtherHoweverManyThereAre() {
        List<MapChange> changes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            changes.add(Dismiss.lostLink(Optional.empty(), new IssueKey("CX-" + (i + 1))));
        }

        ChangeResult result = editor.apply(text(), changes);

        assertThat(result.outcomes()).hasSize(50).allMatch(ChangeResult.Outcome::changed);
        assertThat(new String(result.text().bytes(), UTF_8).split("lost-link")).hasSize(51);
    }

    private static List<MapChange> links(Optional<String> key) {
        List<MapChange> links = new ArrayList<>();
        for (int i = 0; i < LINKS; i++) {
            ItemRef item = new ItemRef("pain-" + i, "Pain " + i, "step-" + i / 5);
            links.add(new LinkIssue(item, new IssueKey(key.orElse("CX-" + (i + 1)))));
        }
        return links;
    }

    private static SourceText text() {
        StringBuilder text = new StringBuilder("blueprint: Coffee\nstages:\n- stage: Order\n  steps:\n");
        for (int i = 0; i < LINKS; i++) {
            if (i % 5 == 0) {
                text.append("  - step: Step ").append(i / 5).append("\n    pains:\n");
            }
            text.append("    - Pain ").append(i).append('\n');
        }
        return new SourceText("x", text.toString().getBytes(UTF_8));
    }
}
