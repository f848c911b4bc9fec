package io.frontstage.confluence;

import io.frontstage.ListViews;
import io.frontstage.gap.Gaps;
import io.frontstage.messages.Messages;
import java.util.OptionalInt;

/** The journey as the customer feels it against the service as it is run. */
final class GapsMode implements CompareMode {

    @Override
    public String word() {
        return "gaps";
    }

    @Override
    public String part(ShownMap map) {
        return ListViews.gaps(map.blueprint(), map.options(), map.issues(), map.answers());
    }

    @Override
    public boolean isLasting() {
        return true;
    }

    /** How many are not set aside. */
    OptionalInt count(ShownMap map) {
        Messages messages = Messages.in(map.options().layout().locale());
        return OptionalInt.of((int) Gaps.of(map.blueprint(), map.answers(), messages).stream()
                .filter(gap -> !gap.isSetAside())
                .count());
    }
}
