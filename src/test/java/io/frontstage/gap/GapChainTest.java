package io.frontstage.gap;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Maps;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.GapCode;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GapChainTest {

    private static final String MAP =
            """
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Waits
                    id: waits
                    expects: { expect: To hear early, id: early, met: partly, met-by: [says, pays.backstage] }
                    frontstage: { does: Says it, id: says }
                    pains: { pain: Slow, id: slow, severity: high, cause: queue, owner: Ada }
                  - step: Pays
                    id: pays
                    expects: { expect: To pay fast, id: fast, met: no }
                    backstage: { does: Queues it, id: queue }
                    support: { does: Sends it, id: push }
                  - step: Leaves
                    id: leaves
                    frontstage: { does: Waves, id: waves }
                    support: { does: Counts, id: counts }
            arrows: [queue -> push, waves -> counts, says -> push]
            """;

    private static String chain(GapCode code, String step) {
        Blueprint map = Maps.read(MAP);
        Gap gap = Gaps.of(map, RecentAnswers.NONE, Messages.in(Locale.ENGLISH)).stream()
                .filter(one -> one.code() == code && one.step().value().equals(step))
                .findFirst()
                .orElseThrow();
        List<String> links = GapChain.of(map, gap).links().stream()
                .map(link -> link.from().value() + " " + link.to().value())
                .toList();
        return String.join(", ", links);
    }

    @Test
    void anExpectationIsJoinedToWhatMeetsItAndToItsArrows() {
        assertThat(chain(GapCode.EXPECTATION_UNMET, "waits"))
                .isEqualTo("early says, early queue, queue push, says push");
    }

    @Test
    void withoutMetByTheArrowsOfTheStepAreLeft() {
        assertThat(chain(GapCode.EXPECTATION_UNMET, "pays")).isEqualTo("queue push, says push");
    }

    @Test
    void anArrowOfOtherStepsIsNoPartOfIt() {
        assertThat(chain(GapCode.EXPECTATION_UNMET, "pays")).doesNotContain("waves");
    }
}
