package io.frontstage.render.view;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PartialDate;
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
import io.frontstage.render.table.ContentLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes what to do first as a table for paper: the places with their reasons, then pains without an opportunity. */
public final class PrioritiesTable {

    private static final List<String> HEADS = List.of(
            "priorities.head.place",
            "priorities.head.opportunity",
            "priorities.head.impact",
            "priorities.head.effort",
            "priorities.head.reason",
            "items.head.owner",
            "items.head.due",
            "items.head.issues");

    private final PageOptions options;
    private final Messages messages;
    private final MarkupWriter out = new MarkupWriter();
    private final Prose prose;
    private final PaperTable table;

    private PrioritiesTable(Blueprint blueprint, PageOptions options) {
        this.options = options;
        this.messages = options.words();
        this.prose = new Prose(out, ContentLanguage.besides(blueprint, messages));
        this.table = new PaperTable(out, prose, messages);
    }

    /**
     * One element. The places are those of the whole map, without what is done.
     *
     * @param shown the rows
     */
    public static String write(Blueprint blueprint, Ranking ranking, PaperRows shown, PageOptions options) {
        return new PrioritiesTable(blueprint, options).write(ranking, shown);
    }

    private String write(Ranking ranking, PaperRows shown) {
        List<RankedOpportunity> all = ranking.places(shown::isDone);
        List<RankedOpportunity> rows =
                all.stream().filter(row -> shown.shows(id(row))).toList();
        out.open("div").attribute("class", "frontstage-paper");
        if (ranking.opportunities().isEmpty()) {
            out.open("p").text(messages.text("rank.empty")).close();
        } else {
            table.heading("priorities.order", rows.size());
            leftOut(all.size(), rows.size());
            table.begin(HEADS);
            Optional<ScoredOpportunity> above = Optional.empty();
            for (RankedOpportunity row : rows) {
                row(row, above);
                above = Optional.of(row.scored());
            }
            table.end();
        }
        List<OpenPain> pains = ranking.withoutOpportunity().stream()
                .filter(open -> shown.shows(open.pain().id().value()))
                .toList();
        if (!pains.isEmpty()) {
            pains(pains);
        }
        done(ranking.opportunities().stream()
                .map(ScoredOpportunity::opportunity)
                .filter(one -> shown.isDone(one.id()) && shown.shows(one.id().value()))
                .toList());
        return out.close().toString();
    }

    /** A sentence for each row: place, title and reason. */
    public static List<String> sentences(Ranking ranking, PaperRows shown, Messages messages) {
        RankingTexts texts = new RankingTexts(messages);
        List<String> sentences = new ArrayList<>();
        Optional<ScoredOpportunity> above = Optional.empty();
        for (RankedOpportunity row : ranking.places(shown::isDone)) {
            if (shown.shows(id(row))) {
                sentences.add(row.place() + ". " + row.scored().opportunity().title() + ": "
                        + texts.reason(row.scored(), above));
                above = Optional.of(row.scored());
            }
        }
        return sentences;
    }

    private static String id(RankedOpportunity row) {
        return row.scored().opportunity().id().value();
    }

    private void leftOut(int all, int shown) {
        if (shown < all) {
            out.open("p").text(messages.text("paper.filtered", shown, all)).close();
        }
    }

    private void row(RankedOpportunity row, Optional<ScoredOpportunity> above) {
        Opportunity opportunity = row.scored().opportunity();
        RankingTexts texts = new RankingTexts(messages);
        out.open("tr");
        table.say(String.valueOf(row.place()));
        table.name(opportunity.title());
        table.say(number(opportunity.impact()));
        table.say(number(opportunity.effort()));
        out.open("td").text(texts.reason(row.scored(), above));
        texts.uncertainty(row).ifPresent(sentence -> out.open("br").closeEmpty().text(sentence));
        out.close();
        table.words(opportunity.owner().orElse(""));
        table.say(opportunity.due().map(PartialDate::text).orElse(""));
        issues(opportunity.issues());
        out.close();
    }

    private void issues(List<IssueKey> keys) {
        out.open("td");
        for (int i = 0; i < keys.size(); i++) {
            out.text(i == 0 ? "" : ", ");
            prose.link(keys.get(i).value(), options.issues().apply(keys.get(i)).flatMap(AllowedLinks::allowed));
        }
        out.close();
    }

    private void pains(List<OpenPain> pains) {
        table.heading("rank.without", pains.size());
        table.begin(List.of("items.kind.pain", "items.head.severity"));
        for (OpenPain open : pains) {
            out.open("tr");
            table.name(open.pain().title());
            table.say(messages.text(
                    "table.severity." + open.pain().gravity().name().toLowerCase(Locale.ROOT)));
            out.close();
        }
        table.end();
    }

    private void done(List<Opportunity> opportunities) {
        if (opportunities.isEmpty()) {
            return;
        }
        table.heading("progress.state.done", opportunities.size());
        table.begin(List.of("priorities.head.opportunity", "items.head.issues"));
        for (Opportunity opportunity : opportunities) {
            out.open("tr");
            table.name(opportunity.title());
            issues(opportunity.issues());
            out.close();
        }
        table.end();
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "?";
    }
}
