package io.frontstage.render.view;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Step;
import io.frontstage.ranking.RankedOpportunity;
import io.frontstage.ranking.Ranking;
import io.frontstage.ranking.RankingTexts;
import io.frontstage.ranking.ScoredOpportunity;
import io.frontstage.ranking.Unknown;
import io.frontstage.render.csv.CsvWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Writes a ranking for spreadsheets. The names of its columns are English, whatever the language of the
 * sentences.
 */
public final class RankingCsv {

    private static final List<String> COLUMNS = List.of(
            "place",
            "first",
            "last",
            "id",
            "opportunity",
            "stage",
            "step",
            "reason",
            "score",
            "hurt",
            "impact",
            "sure",
            "effort",
            "unknown",
            "owner",
            "due",
            "issues");

    private RankingCsv() {}

    /** One row for each opportunity, in order. Impact and effort are empty if the map does not give them. */
    public static byte[] of(Ranking ranking, RankingTexts texts) {
        return of(ranking, texts, PaperRows.ALL);
    }

    /**
     * The same with only some rows; the places are those in the whole map, without what is done.
     *
     * @param shown which rows are shown
     */
    public static byte[] of(Ranking ranking, RankingTexts texts, PaperRows shown) {
        CsvWriter csv = new CsvWriter().row(COLUMNS);
        Optional<ScoredOpportunity> above = Optional.empty();
        for (RankedOpportunity ranked : ranking.places(shown::isDone)) {
            if (shown.shows(ranked.scored().opportunity().id().value())) {
                csv.row(cells(ranked, texts.reason(ranked.scored(), above)));
                above = Optional.of(ranked.scored());
            }
        }
        return csv.bytes();
    }

    private static List<String> cells(RankedOpportunity ranked, String reason) {
        ScoredOpportunity scored = ranked.scored();
        Opportunity opportunity = scored.opportunity();
        return List.of(
                String.valueOf(ranked.place()),
                String.valueOf(ranked.first()),
                String.valueOf(ranked.last()),
                opportunity.id().value(),
                opportunity.title(),
                scored.stage().title(),
                scored.step().map(Step::title).orElse(""),
                reason,
                number(scored.score()).toPlainString(),
                number(scored.hurt()).toPlainString(),
                optional(opportunity.impact()),
                number(scored.sure()).toPlainString(),
                optional(opportunity.effort()),
                scored.unknown().stream().map(RankingCsv::word).collect(Collectors.joining(" ")),
                opportunity.owner().orElse(""),
                opportunity.due().map(PartialDate::text).orElse(""),
                opportunity.issues().stream().map(IssueKey::value).collect(Collectors.joining(" ")));
    }

    static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static String optional(OptionalInt value) {
        return value.isPresent() ? String.valueOf(value.getAsInt()) : "";
    }

    static String word(Unknown unknown) {
        return unknown.name().toLowerCase(Locale.ROOT);
    }
}
