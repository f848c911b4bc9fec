package io.frontstage.confluence.view;

import io.frontstage.ListViews;
import io.frontstage.gap.Gap;
import io.frontstage.gap.Gaps;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.view.GapsCsv;
import io.frontstage.render.view.PaperView;
import java.util.List;
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

    @Override
    public byte[] csv(ShownMap map, Set<String> leftOut) {
        return GapsCsv.of(map.blueprint(), gaps(map), leftOut);
    }

    /** The number of gaps that are not set aside. */
    static int count(ShownMap map) {
        return (int) gaps(map).stream().filter(gap -> !gap.isSetAside()).count();
    }

    private static List<Gap> gaps(ShownMap map) {
        return Gaps.of(
                map.blueprint(),
                map.answers(),
                Messages.in(map.options().layout().locale()));
    }
}
