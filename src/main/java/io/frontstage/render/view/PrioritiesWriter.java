package io.frontstage.render.view;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.messages.Messages;
import io.frontstage.ranking.OpenPain;
import io.frontstage.ranking.RankedOpportunity;
import io.frontstage.ranking.Ranking;
import io.frontstage.ranking.RankingTexts;
import io.frontstage.ranking.ScoredOpportunity;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.svg.Links;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.render.table.ContentLanguage;
import io.frontstage.render.table.PositionText;
import io.frontstage.scene.Drawing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Writes what to do first: the grid of impact and effort, what is not scored yet, the order with its reasons. */
public final class PrioritiesWriter {

    private final Blueprint blueprint;
    private final Ranking ranking;
    private final PageOptions options;
    private final Messages messages;
    private final RankingTexts texts;
    private final MarkupWriter out = new MarkupWriter();
    private final Prose prose;

    private PrioritiesWriter(Blueprint blueprint, Ranking ranking, PageOptions options) {
        this.blueprint = blueprint;
        this.ranking = ranking;
        this.options = options;
        this.messages = options.words();
        this.texts = new RankingTexts(messages);
        this.prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
    }

    /**
     * Writes the view as one element. Jira is not asked, so nothing counts as done.
     *
     * @param grid the grid with the scored opportunities
     */
    public static String write(Blueprint blueprint, Ranking ranking, Drawing grid, PageOptions options) {
        return new PrioritiesWriter(blueprint, ranking, options).write(grid);
    }

    private String write(Drawing grid) {
        List<RankedOpportunity> order = ranking.places(id -> false);
        out.open("div").attribute("class", "frontstage-drawing frontstage-priorities");
        if (order.isEmpty()) {
            out.open("p").text(messages.text("rank.empty"));
            ranking.withoutOpportunity().stream().findFirst().ifPresent(this::worst);
            out.close();
        } else {
            out.open("div").attribute("class", "frontstage-field");
            SvgWriter.inPage(
                    out,
                    grid,
                    new Links(
                            options.anchors(),
                            options.issues(),
                            new PositionText(blueprint, messages).places(),
                            Map.of()));
            tray(order);
            out.close();
            out.open("div").attribute("class", "frontstage-order");
            order(order);
        }
        if (order.isEmpty()) {
            out.open("div").attribute("class", "frontstage-order");
        }
        without();
        out.close();
        return out.close().toString();
    }

    /**
     * Writes a link to the pain's entry below; the page's script makes it lead to the map, where an opportunity can be
     * added.
     */
    private void worst(OpenPain open) {
        String id = open.pain().id().value();
        out.text(" ").open("a").attribute("class", "frontstage-link frontstage-worst");
        out.attribute("href", "#" + options.anchors().element(id)).attribute("data-frontstage-worst", id);
        out.text(messages.text("priorities.worst")).close();
    }

    private void tray(List<RankedOpportunity> order) {
        List<Opportunity> unscored = order.stream()
                .map(ranked -> ranked.scored().opportunity())
                .filter(one -> one.impact().isEmpty() || one.effort().isEmpty())
                .toList();
        if (unscored.isEmpty()) {
            return;
        }
        ListParts.heading(out, "h3", messages.text("priorities.unscored"), unscored.size());
        if (unscored.size() == order.size()) {
            out.open("p").text(messages.text("priorities.nothing-scored")).close();
        }
        out.open("ul").attribute("class", "frontstage-tray");
        for (Opportunity opportunity : unscored) {
            out.open("li").attribute("data-frontstage-item", opportunity.id().value());
            prose.words(opportunity.title());
            out.text(" ").open("span").attribute("class", "frontstage-scores");
            out.text(messages.text("rank.both", orUnknown(opportunity.impact()), orUnknown(opportunity.effort())))
                    .close();
            if (!opportunity.notScores().isEmpty()) {
                out.text(" · ").open("span").attribute("class", "frontstage-unsure");
                out.text(notScores(opportunity)).close();
            }
            out.close();
        }
        out.close();
    }

    private void order(List<RankedOpportunity> order) {
        ListParts.heading(out, "h3", messages.text("priorities.order"), order.size());
        out.open("ol").attribute("class", "frontstage-ranking");
        Optional<ScoredOpportunity> above = Optional.empty();
        for (RankedOpportunity ranked : order) {
            row(ranked, above);
            above = Optional.of(ranked.scored());
        }
        out.close();
        why(order);
    }

    private void row(RankedOpportunity ranked, Optional<ScoredOpportunity> above) {
        Opportunity opportunity = ranked.scored().opportunity();
        String id = opportunity.id().value();
        out.open("li")
                .attribute("id", options.anchors().element(id))
                .attribute("class", "frontstage-entry")
                .attribute("data-frontstage-item", id)
                .attribute("value", String.valueOf(ranked.place()));
        opportunity.impact().ifPresent(impact -> out.attribute("data-frontstage-impact", String.valueOf(impact)));
        opportunity.effort().ifPresent(effort -> out.attribute("data-frontstage-effort", String.valueOf(effort)));
        opportunity.owner().ifPresent(owner -> out.attribute("data-frontstage-owner", owner));
        opportunity
                .confidence()
                .ifPresent(confidence -> out.attribute("data-frontstage-confidence", RankingTexts.word(confidence)));
        if (!opportunity.notScores().isEmpty()) {
            out.attribute("data-frontstage-not-score", notScores(opportunity));
        }
        prose.words("strong", "frontstage-words", opportunity.title());
        div("frontstage-reason-line", texts.reason(ranked.scored(), above));
        texts.uncertainty(ranked).ifPresent(sentence -> div("frontstage-unsure", sentence));
        out.open("div").attribute("class", "frontstage-carried");
        issues(opportunity.issues());
        opportunity.owner().ifPresent(owner -> {
            out.text(" · ");
            prose.words(owner);
        });
        opportunity.due().ifPresent(due -> out.text(" · " + messages.text("priorities.due", due.text())));
        out.close().close();
    }

    /** {@code 9 is not 1 to 5}. */
    private String notScores(Opportunity opportunity) {
        return opportunity.notScores().stream()
                .map(written -> messages.text("priorities.not-score", written))
                .collect(Collectors.joining(" · "));
    }

    private void issues(List<IssueKey> keys) {
        if (keys.isEmpty()) {
            out.text(messages.text("priorities.no-issue"));
        }
        for (int i = 0; i < keys.size(); i++) {
            out.text(i == 0 ? "" : ", ");
            prose.link(keys.get(i).value(), options.issues().apply(keys.get(i)).flatMap(AllowedLinks::allowed));
        }
    }

    /** Writes the formula, and the value of each of its parts for each row. */
    private void why(List<RankedOpportunity> order) {
        out.open("details").attribute("class", "frontstage-why");
        out.open("summary").text(messages.text("priorities.why")).close();
        out.open("p").text(messages.text("priorities.formula")).close();
        out.open("table").attribute("class", "frontstage-rows").open("thead").open("tr");
        for (String head : List.of("place", "opportunity", "hurt", "impact", "sure", "effort", "score")) {
            out.open("th")
                    .attribute("scope", "col")
                    .text(messages.text("priorities.head." + head))
                    .close();
        }
        out.close().close().open("tbody");
        for (RankedOpportunity ranked : order) {
            ScoredOpportunity scored = ranked.scored();
            out.open("tr");
            cell(String.valueOf(ranked.place()));
            out.open("th").attribute("scope", "row");
            prose.words(scored.opportunity().title());
            out.close();
            cell(number(scored.hurt()));
            cell(assumed(scored.opportunity().impact(), ranking.assumptions().impact()));
            cell(number(scored.sure()));
            cell(assumed(scored.opportunity().effort(), ranking.assumptions().effort()));
            cell(number(scored.score()));
            out.close();
        }
        out.close().close().close();
    }

    private void without() {
        if (ranking.withoutOpportunity().isEmpty()) {
            return;
        }
        ListParts.heading(
                out,
                "h3",
                messages.text("rank.without"),
                ranking.withoutOpportunity().size());
        out.open("ul").attribute("class", "frontstage-entries");
        for (OpenPain open : ranking.withoutOpportunity()) {
            String id = open.pain().id().value();
            out.open("li")
                    .attribute("id", options.anchors().element(id))
                    .attribute("class", "frontstage-entry")
                    .attribute("data-frontstage-item", id);
            prose.words("strong", "frontstage-words", open.pain().title());
            out.text(" · " + messages.text("table.severity") + ": "
                    + messages.text(
                            "table.severity." + open.pain().gravity().name().toLowerCase(Locale.ROOT)));
            out.close();
        }
        out.close();
    }

    private void div(String style, String text) {
        out.open("div").attribute("class", style).text(text).close();
    }

    private void cell(String text) {
        out.open("td").text(text).close();
    }

    private static String orUnknown(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "?";
    }

    private String assumed(OptionalInt value, double median) {
        return value.isPresent()
                ? String.valueOf(value.getAsInt())
                : messages.text("priorities.assumed", number(median));
    }

    /** A number with at most two decimals, with the reader's decimal separator. */
    private String number(double value) {
        java.text.NumberFormat format = java.text.NumberFormat.getInstance(messages.locale());
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }
}
