package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.future.FutureComparison;
import io.frontstage.gap.Gap;
import io.frontstage.gap.Gaps;
import io.frontstage.issue.Issues;
import io.frontstage.layout.FutureMap;
import io.frontstage.layout.GapMap;
import io.frontstage.layout.PriorityGrid;
import io.frontstage.layout.View;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import io.frontstage.ranking.Ranking;
import io.frontstage.render.Anchors;
import io.frontstage.render.PageOptions;
import io.frontstage.render.page.MapPageWriter;
import io.frontstage.render.page.MapSource;
import io.frontstage.render.view.FutureWriter;
import io.frontstage.render.view.GapsWriter;
import io.frontstage.render.view.ItemTableWriter;
import io.frontstage.render.view.PrioritiesWriter;
import io.frontstage.render.view.WalkWriter;
import java.util.List;

/** Views of a map that are lists. Their ids in the page begin with a prefix of their own, for the map's table may be there too. */
public final class ListViews {

    private ListViews() {}

    /** What to do first, and why: well-formed XHTML, one element. */
    public static String priorities(Blueprint blueprint, RenderOptions options, Issues issues) {
        Ranking ranking = Ranking.of(blueprint);
        List<Opportunity> order = ranking.places(id -> false).stream()
                .map(ranked -> ranked.scored().opportunity())
                .toList();
        Messages messages = Messages.in(options.layout().locale());
        return PrioritiesWriter.write(
                blueprint, ranking, PriorityGrid.of(order, messages), page(blueprint, options, issues, "priorities"));
    }

    /** Every pain point, delight and opportunity as a row: well-formed XHTML, one element. */
    public static String items(Blueprint blueprint, RenderOptions options, Issues issues) {
        return ItemTableWriter.write(blueprint, page(blueprint, options, issues, "items"));
    }

    /** A section a step, to walk through what a view shows of the map: well-formed XHTML, one element. */
    public static String walk(View view, Blueprint blueprint, RenderOptions options, Issues issues) {
        return WalkWriter.write(view.shown(blueprint), page(blueprint, options, issues, "walk"));
    }

    /** Where the service does not answer what the customer lives through: well-formed XHTML, one element. */
    public static String gaps(Blueprint blueprint, RenderOptions options, Issues issues, RecentAnswers answers) {
        Messages messages = Messages.in(options.layout().locale());
        List<Gap> gaps = Gaps.of(blueprint, answers, messages);
        List<Gap> open = gaps.stream().filter(gap -> !gap.isSetAside()).toList();
        return GapsWriter.write(
                blueprint,
                gaps,
                GapMap.of(blueprint, open, answers, options.layout()),
                page(blueprint, options, issues, "compare"));
    }

    /**
     * A view that is a list, below the map's head: well-formed XHTML, one element.
     *
     * @param tabs the switch between the views: one element, or nothing
     * @param list the view
     */
    public static String whole(
            Blueprint blueprint, RenderOptions options, Issues issues, String tabs, String list, MapSource source) {
        return MapPageWriter.list(blueprint, page(blueprint, options, issues, "head"), tabs, list, source);
    }

    /** What a future map promises, and what must become true for it: well-formed XHTML, one element. */
    public static String future(FutureComparison comparison, RenderOptions options, Issues issues) {
        Messages messages = Messages.in(options.layout().locale());
        return FutureWriter.write(
                comparison, FutureMap.of(comparison, messages), page(comparison.today(), options, issues, "future"));
    }

    private static PageOptions page(Blueprint blueprint, RenderOptions options, Issues issues, String view) {
        return new PageOptions(
                new Anchors(options.anchor() + "-" + view),
                options.layout().locale(),
                options.layout().today(),
                options.layout().parts(),
                key -> issues.address(key, blueprint.info().tracker()));
    }
}
