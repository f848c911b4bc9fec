package io.frontstage.confluence.view;

import io.frontstage.ListViews;
import io.frontstage.messages.Messages;
import io.frontstage.ranking.Ranking;
import io.frontstage.ranking.RankingTexts;
import io.frontstage.render.view.PaperRows;
import io.frontstage.render.view.PaperView;
import io.frontstage.render.view.RankingCsv;
import java.util.Optional;

/** The Priorities view: what to do first, and why. */
record PrioritiesView() implements MapView {

    @Override
    public String word() {
        return "priorities";
    }

    @Override
    public String whole(ShownMap map) {
        return ListView.titled(this, map, part(map));
    }

    @Override
    public String part(ShownMap map) {
        return ListViews.priorities(map.blueprint(), map.options(), map.issues());
    }

    @Override
    public Optional<PaperView> paper(ShownMap map, PaperRows rows) {
        return Optional.of(ListViews.prioritiesOnPaper(map.blueprint(), map.options(), map.issues(), rows));
    }

    @Override
    public byte[] csv(ShownMap map, PaperRows rows) {
        Messages messages = Messages.in(map.options().layout().locale());
        return RankingCsv.of(Ranking.of(map.blueprint()), new RankingTexts(messages), rows);
    }
}
