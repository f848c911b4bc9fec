package io.frontstage.confluence.view;

import io.frontstage.ListViews;
import io.frontstage.messages.Messages;
import io.frontstage.render.measure.MeasuresBlock;
import io.frontstage.render.measure.MeasuresCsv;
import io.frontstage.render.view.PaperRows;
import io.frontstage.render.view.PaperView;
import java.util.Locale;
import java.util.Optional;

/** The Measures view: the figures of a map with their lines, and whether fixes helped. */
record MeasuresView() implements MapView {

    @Override
    public String word() {
        return "measures";
    }

    @Override
    public String whole(ShownMap map) {
        return ListView.titled(this, map, part(map));
    }

    @Override
    public Optional<PaperView> paper(ShownMap map, PaperRows rows) {
        return Optional.of(ListViews.measuresOnPaper(
                map.blueprint(),
                map.figures().on(map.options().layout().today()),
                map.options(),
                map.issues(),
                rows.leftOut()));
    }

    @Override
    public byte[] csv(ShownMap map, PaperRows rows) {
        return MeasuresCsv.of(
                map.blueprint(),
                map.figures().on(map.options().layout().today()),
                Messages.in(map.options().layout().locale()),
                rows.leftOut());
    }

    @Override
    public String part(ShownMap map) {
        Locale locale = map.options().layout().locale();
        return MeasuresBlock.of(
                map.blueprint(),
                map.figures().on(map.options().layout().today()),
                Messages.in(locale),
                key -> map.issues().address(key, map.blueprint().info().tracker()),
                Optional.of(map.address().weeks() + "?version=" + map.source().version()));
    }
}
