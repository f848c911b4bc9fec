package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.difference.Difference;
import io.frontstage.future.FutureComparison;
import io.frontstage.gap.Gap;
import io.frontstage.gap.Gaps;
import io.frontstage.issue.Issues;
import io.frontstage.layout.FigureRows;
import io.frontstage.layout.FutureMap;
import io.frontstage.layout.GapMap;
import io.frontstage.layout.PriorityGrid;
import io.frontstage.layout.RowNames;
import io.frontstage.layout.View;
import io.frontstage.measure.MeasuredMap;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.messages.Messages;
import io.frontstage.ranking.Ranking;
import io.frontstage.render.Anchors;
import io.frontstage.render.PageOptions;
import io.frontstage.render.measure.MeasuresTable;
import io.frontstage.render.page.MapPageWriter;
import io.frontstage.render.page.MapSource;
import io.frontstage.render.view.ChangeListWriter;
import io.frontstage.render.view.FutureWriter;
import io.frontstage.render.view.GapTable;
import io.frontstage.render.view.GapsWriter;
import io.frontstage.render.view.ItemTableWriter;
import io.frontstage.render.view.PaperRows;
import io.frontstage.render.view.PaperView;
import io.frontstage.render.view.PrioritiesTable;
import io.frontstage.render.view.PrioritiesWriter;
import io.frontstage.render.view.WalkWriter;
import io.frontstage.scene.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Views of a map that are lists. Their HTML ids have a prefix for each view, because the map's table may be on the same page. */
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

    /**
     * Like {@link #priorities}, for paper.
     *
     * @param rows the rows to print
     */
    public static PaperView prioritiesOnPaper(
            Blueprint blueprint, RenderOptions options, Issues issues, PaperRows rows) {
        Ranking ranking = Ranking.of(blueprint);
        List<Opportunity> order = ranking.places(rows::isDone).stream()
                .map(ranked -> ranked.scored().opportunity())
                .toList();
        List<Opportunity> shown = order.stream()
                .filter(opportunity -> rows.shows(opportunity.id().value()))
                .toList();
        Messages messages = Messages.in(options.layout().locale());
        Optional<Drawing> grid = order.isEmpty() ? Optional.empty() : Optional.of(PriorityGrid.of(shown, messages));
        return new PaperView(
                messages.text("tab.priorities"),
                grid,
                0,
                PrioritiesTable.write(blueprint, ranking, rows, page(blueprint, options, issues, "priorities")),
                PrioritiesTable.sentences(ranking, rows, messages));
    }

    /**
     * Every pain point, delight and opportunity as a row: well-formed XHTML, one element.
     *
     * @param file the address of the same rows for spreadsheets
     */
    public static String items(Blueprint blueprint, RenderOptions options, Issues issues, String file) {
        return ItemTableWriter.write(blueprint, file, page(blueprint, options, issues, "items"));
    }

    /**
     * Like {@link #items}, for paper.
     *
     * @param leftOut the ids of rows that are not shown
     */
    public static PaperView itemsOnPaper(
            Blueprint blueprint, RenderOptions options, Issues issues, Set<String> leftOut) {
        PageOptions page = page(blueprint, options, issues, "items");
        return new PaperView(
                page.words().text("tab.table"), Optional.empty(), 0, ItemTableWriter.onPaper(blueprint, leftOut, page));
    }

    /** One section per step, to walk through the part of the map that a view shows: well-formed XHTML, one element. */
    public static String walk(View view, Blueprint blueprint, RenderOptions options, Issues issues) {
        return WalkWriter.write(view.shown(blueprint), page(blueprint, options, issues, "walk"));
    }

    /** The gaps between what the customer experiences and what the service does: well-formed XHTML, one element. */
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
     * Like {@link #gaps}, for paper.
     *
     * @param leftOut the ids of steps and things whose gaps are left out
     */
    public static PaperView gapsOnPaper(
            Blueprint blueprint, RenderOptions options, RecentAnswers answers, Set<String> leftOut) {
        Messages messages = Messages.in(options.layout().locale());
        List<Gap> gaps = Gaps.of(blueprint, answers, messages);
        List<Gap> open = gaps.stream().filter(gap -> !gap.isSetAside()).toList();
        return new PaperView(
                messages.text("compare.mode.gaps"),
                Optional.of(GapMap.of(blueprint, open, answers, options.layout())),
                GapMap.HEADS,
                GapTable.write(blueprint, gaps, leftOut, messages),
                GapTable.sentences(blueprint, open));
    }

    /**
     * A view that is a list, below the map's head: well-formed XHTML, one element.
     *
     * @param tabs the switch between the views: one element, or empty
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

    /**
     * Figures, feelings and verdicts, for paper.
     *
     * @param leftOut the ids of steps and stages whose figures are left out, and of fixes whose verdicts are left out
     */
    public static PaperView measuresOnPaper(
            Blueprint blueprint, MeasuredMap measured, RenderOptions options, Issues issues, Set<String> leftOut) {
        PageOptions page = page(blueprint, options, issues, "measures");
        Messages messages = page.words();
        List<FigureRows.Row> rows = MeasuresTable.rows(blueprint, measured, messages, leftOut).stream()
                .map(row -> new FigureRows.Row(row.id(), row.name(), row.place(), row.line(), row.now(), row.against()))
                .toList();
        Optional<Drawing> feelings = MeasuresTable.feelings(blueprint, measured, messages, leftOut);
        return new PaperView(
                messages.text("tab.measures"),
                rows.isEmpty() && feelings.isEmpty() ? Optional.empty() : Optional.of(FigureRows.of(rows, feelings)),
                0,
                MeasuresTable.write(blueprint, measured, messages, page.issues(), leftOut),
                rows.stream()
                        .map(row -> row.name() + ": " + row.now() + ", " + row.against())
                        .toList());
    }

    /**
     * What a future map promises, for paper.
     *
     * @param leftOut the ids of things that are left out
     */
    public static PaperView futureOnPaper(
            FutureComparison comparison, RenderOptions options, Issues issues, Set<String> leftOut) {
        Messages messages = Messages.in(options.layout().locale());
        return new PaperView(
                messages.text("compare.mode.future"),
                Optional.of(FutureMap.of(comparison, messages)),
                FutureMap.HEADS,
                FutureWriter.onPaper(comparison, leftOut, page(comparison.today(), options, issues, "future")));
    }

    /**
     * What changed, for paper.
     *
     * @param from the number of the older version
     * @param to the number of the newer one
     * @param after the newer version's map
     * @param leftOut the ids of things whose changes are left out
     */
    public static PaperView versionsOnPaper(
            int from,
            int to,
            Blueprint after,
            Difference difference,
            RenderOptions options,
            Issues issues,
            Set<String> leftOut) {
        Messages messages = Messages.in(options.layout().locale());
        RenderedBlueprint marked = MarkedMap.of(after, difference, options, issues);
        return new PaperView(
                messages.text("paper.versions", from, to),
                marked.scene().map(RowNames::joined),
                marked.scene().map(scene -> scene.names().width()).orElse(0.0),
                ChangeListWriter.onPaper(difference, leftOut, messages));
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
