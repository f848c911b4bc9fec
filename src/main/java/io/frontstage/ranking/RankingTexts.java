package io.frontstage.ranking;

import io.frontstage.blueprint.Confidence;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainSeverity;
import io.frontstage.blueprint.Share;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explains in words why an opportunity has its place, using only what the map states. */
public final class RankingTexts {

    private static final String BETWEEN = " · ";

    private final Messages messages;

    public RankingTexts(Messages messages) {
        this.messages = messages;
    }

    /**
     * The reason on one line: {@code Solves a critical pain · 60 % of customers · little effort}.
     *
     * @param above the opportunity directly above, which may solve the same pain point
     */
    public String reason(ScoredOpportunity scored, Optional<ScoredOpportunity> above) {
        return String.join(BETWEEN, parts(scored, above));
    }

    /** The parts of {@link #reason}, at least one. */
    public List<String> parts(ScoredOpportunity scored, Optional<ScoredOpportunity> above) {
        List<String> parts = new ArrayList<>();
        parts.add(solves(scored.pains(), above));
        reach(scored.pains()).ifPresent(share -> parts.add(messages.text("rank.reach", share)));
        if (scored.pains().stream().anyMatch(OpenPain::isAtMomentOfTruth)) {
            parts.add(messages.text("rank.moment"));
        }
        effort(scored.opportunity()).ifPresent(parts::add);
        scored.opportunity()
                .confidence()
                .filter(confidence -> confidence != Confidence.MEDIUM)
                .ifPresent(confidence -> parts.add(messages.text("rank.sure." + word(confidence))));
        return parts;
    }

    /** What is unknown, and the range of places that follows from it; empty if it does not matter. */
    public Optional<String> uncertainty(RankedOpportunity ranked) {
        if (!ranked.isUncertain()) {
            return Optional.empty();
        }
        return Optional.of(uncertainty(ranked.scored(), ordinal(ranked.first()), ordinal(ranked.last())));
    }

    /** What is unknown, and the range of places that follows from it; empty if nothing is unknown. */
    public String uncertainty(ScoredOpportunity scored, String first, String last) {
        if (scored.unknown().isEmpty()) {
            return "";
        }
        String unknown = scored.unknown().stream().map(RankingTexts::word).collect(Collectors.joining("-"));
        return messages.text("rank.unknown." + unknown, first, last);
    }

    /** A place in words: {@code 4th}. */
    public String ordinal(int place) {
        int tens = place % 100;
        int last = tens > 10 && tens < 14 ? 0 : place % 10;
        return messages.text("rank.ordinal." + (last > 3 ? 0 : last), place);
    }

    private String solves(List<OpenPain> pains, Optional<ScoredOpportunity> above) {
        if (pains.isEmpty()) {
            return messages.text("rank.solves.none");
        }
        PainSeverity worst = pains.stream()
                .map(open -> open.pain().gravity())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String severity = word(worst);
        if (pains.size() == 1) {
            boolean isSame = above.isPresent() && above.get().pains().contains(pains.get(0));
            return messages.text((isSame ? "rank.solves.same." : "rank.solves.one.") + severity);
        }
        long worse =
                pains.stream().filter(open -> open.pain().gravity() == worst).count();
        if (worse == pains.size()) {
            return messages.text("rank.solves.all." + severity, pains.size());
        }
        return worse == 1
                ? messages.text("rank.solves.many." + severity, pains.size())
                : messages.text("rank.solves.several." + severity, pains.size(), worse);
    }

    /** The largest known reach, because at least that many customers have one of the pain points. */
    private static Optional<String> reach(List<OpenPain> pains) {
        return pains.stream()
                .flatMap(open -> open.pain().reach().stream())
                .max(Comparator.comparingDouble(Share::percent))
                .map(share -> share.text().endsWith("%") ? share.text() : Math.round(share.percent()) + " %");
    }

    private Optional<String> effort(Opportunity opportunity) {
        int effort = opportunity.effort().orElse(0);
        int impact = opportunity.impact().orElse(0);
        if (effort == 1) {
            return Optional.of(messages.text("rank.effort.little"));
        } else if (effort >= 4) {
            return Optional.of(messages.text("rank.effort.much"));
        } else if (effort > 0 && impact > 0) {
            return Optional.of(messages.text("rank.both", impact, effort));
        } else if (effort > 0) {
            return Optional.of(messages.text("rank.effort.only", effort));
        }
        return impact > 0 ? Optional.of(messages.text("rank.impact.only", impact)) : Optional.empty();
    }

    /** A constant as it is written in a definition. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
