package io.frontstage.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import org.junit.jupiter.api.Test;

class CustomerSideTest {

    private final Blueprint whole = Maps.example("order-ahead");
    private final Blueprint journey = CustomerSide.forTeam(whole);

    @Test
    void onlyTheCustomersLanesRemain() {
        assertThat(whole.lanes()).anyMatch(lane -> lane.kind() == LaneKind.BACKSTAGE);
        assertThat(journey.lanes())
                .isNotEmpty()
                .allMatch(lane -> lane.kind() == LaneKind.EVIDENCE || lane.kind() == LaneKind.CUSTOMER);
        assertThat(journey.steps()).allMatch(step -> step.cells().stream()
                .allMatch(cell -> journey.lane(cell.lane()).isPresent()));
    }

    @Test
    void whatTheCustomerLivesThroughRemains() {
        for (int i = 0; i < whole.steps().size(); i++) {
            Step before = whole.steps().get(i);
            Step after = journey.steps().get(i);
            assertThat(after.title()).isEqualTo(before.title());
            assertThat(after.channels()).isEqualTo(before.channels());
            assertThat(after.timing()).isEqualTo(before.timing());
            assertThat(after.momentOfTruth()).isEqualTo(before.momentOfTruth());
            assertThat(after.experience().thinks())
                    .isEqualTo(before.experience().thinks());
            assertThat(after.experience().feels()).isEqualTo(before.experience().feels());
        }
    }

    @Test
    void whatIsTheOrganisationsGoes() {
        assertThat(whole.arrows()).isNotEmpty();
        assertThat(journey.arrows()).isEmpty();
        assertThat(journey.dismissals()).isEmpty();
        assertThat(journey.info().owner()).isEmpty();
        assertThat(journey.info().tracker()).isEmpty();
        assertThat(journey.info().jargon()).isEmpty();
        assertThat(journey.steps())
                .allMatch(step -> step.policies().isEmpty()
                        && step.owner().isEmpty()
                        && step.experience().staffFeels().isEmpty());
    }

    @Test
    void issuesOwnersAndSourcesOfItemsGo() {
        assertThat(whole.steps()).anyMatch(step -> step.items().pains().stream()
                .anyMatch(pain -> !pain.issues().isEmpty()));
        assertThat(journey.steps()).allSatisfy(step -> {
            assertThat(step.items().pains())
                    .allMatch(pain -> pain.issues().isEmpty() && pain.owner().isEmpty());
            assertThat(step.items().opportunities())
                    .allMatch(chance ->
                            chance.issues().isEmpty() && chance.impact().isEmpty());
            assertThat(step.items().all())
                    .extracting(Item::about)
                    .allMatch(about -> about.note().isEmpty()
                            && about.url().isEmpty()
                            && about.provenance().source().isEmpty());
        });
    }
}
