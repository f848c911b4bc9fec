package io.frontstage.gap;

import io.frontstage.blueprint.GapCode;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PainSeverity;
import java.util.Optional;
import java.util.Set;

/** An open pain point of the customer, high or critical, for which nobody has stated a cause. */
final class PainWithoutCause implements GapKind {

    private static final Set<LaneKind> CUSTOMER_SIDE = Set.of(LaneKind.CUSTOMER, LaneKind.EVIDENCE);

    @Override
    public GapCode code() {
        return GapCode.PAIN_WITHOUT_CAUSE;
    }

    @Override
    public void find(GapStep here, GapCollector gaps) {
        for (PainPoint pain : here.step().items().pains()) {
            boolean grave = pain.fixed().isEmpty() && pain.gravity().compareTo(PainSeverity.HIGH) >= 0;
            boolean ofCustomer =
                    here.kind(pain.lane()).filter(CUSTOMER_SIDE::contains).isPresent();
            if (grave && ofCustomer && pain.cause().isEmpty()) {
                gaps.add(
                        GapSeverity.NOT_KNOWN,
                        Optional.of(pain.id()),
                        gaps.text("pain-without-cause", pain.title()),
                        GapRemedy.NONE,
                        GapAction.CHOOSE_CAUSE);
            }
        }
    }
}
