package io.frontstage.issue;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.StageId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Blueprint MAP = Maps.read(
            """
            blueprint: Coffee
            stages:
              - stage: Order
                owner: Ada
                pains:
                  - { pain: No overview, id: overview, issues: [CX-3] }
                steps:
                  - step: Pays
                    pains:
                      - { pain: Slow, id: slow, severity: high, issues: [CX-1, CX-2] }
                      - { pain: Gone, id: gone, fixed: 2026-10-01 }
                    delights: [A smile]
                    opportunities:
                      - { opportunity: Wallet, id: wallet, owner: Bo }
              - stage: Collect
                steps: [Waits]
            """);

    private static final Map<String, String> JIRA = Map.of("CX-1", "done", "CX-2", "done", "CX-3", "new");

    private final Progress progress = Progress.of(MAP, key -> ItemStateTest.snapshot(JIRA.get(key.value())));

    @Test
    void eachPainAndOpportunityHasItsState() {
        assertThat(progress.items())
                .containsExactly(
                        Map.entry(new ElementId("overview"), ItemState.TO_DO),
                        Map.entry(new ElementId("slow"), ItemState.DONE),
                        Map.entry(new ElementId("gone"), ItemState.DONE),
                        Map.entry(new ElementId("wallet"), ItemState.NOT_STARTED));
    }

    @Test
    void stepsStagesAndTheWholeAddUp() {
        assertThat(progress.steps().get(new ElementId("pays")).of(ItemState.DONE))
                .isEqualTo(2);
        assertThat(progress.steps().get(new ElementId("pays")).total()).isEqualTo(3);
        assertThat(progress.stages()).containsOnlyKeys(new StageId("order"));
        assertThat(progress.stages().get(new StageId("order")).total()).isEqualTo(4);
        assertThat(progress.whole().of(ItemState.DONE)).isEqualTo(2);
        assertThat(progress.whole().total()).isEqualTo(4);
    }

    @Test
    void countsApartByKindOwnerAndSeverity() {
        assertThat(progress.kinds().get(ActionableItem.Kind.PAIN).total()).isEqualTo(3);
        assertThat(progress.kinds().get(ActionableItem.Kind.OPPORTUNITY).of(ItemState.NOT_STARTED))
                .isEqualTo(1);
        assertThat(progress.owners().keySet()).containsExactly(Optional.of("Ada"), Optional.of("Bo"));
        assertThat(progress.severities().get(PainSeverity.HIGH).of(ItemState.DONE))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotVisibleIsCountedApart() {
        Progress nothingSeen = Progress.of(MAP, key -> new IssueSnapshot.Hidden());

        assertThat(nothingSeen.whole().of(ItemState.HIDDEN)).isEqualTo(2);
        assertThat(nothingSeen.whole().of(ItemState.DONE)).isEqualTo(1);
    }
}
