package io.frontstage.confluence;

import io.frontstage.ListViews;
import io.frontstage.gap.Gaps;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.view.PaperView;
import java.util.Set;

/** The journey as the customer feels it against the service as it is run. */
final class GapsMode implements CompareMode {

    @Override
    public String word() {
        return "gaps";
    }

    @Override
    public void write(ShownMap map, MarkupWriter out) {
        out.markup(ListViews.gaps(map.blueprint(), map.options(), map.issues(), map.answers()));
    }

    @Override
    public PaperView paper(ShownMap map, Set<String> leftOut) {
        return ListViews.gapsOnPaper(map.blueprint(), map.options(), map.answers(), leftOut);
    }

    @Override
    public boolean isLasting() {
        return true;
    }

    /** How many are not set aside. */
    static int count(ShownMap map) {
        Messages messages = Messages.in(map.options().layout().locale());
        return (int) Gaps.of(map.blueprint(), map.answers(), messages).stream()
                .filter(gap -> !gap.isSetAside())
                .count();
    }
}
