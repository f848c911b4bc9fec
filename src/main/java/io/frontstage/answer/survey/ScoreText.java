package io.frontstage.answer.survey;

import io.frontstage.answer.MeasureTarget;
import io.frontstage.blueprint.MetricKind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a score as survey tools write it: also with its label ({@code 10 - Extremely likely}), and as yes or no in four languages. */
final class ScoreText {

    private static final Pattern LABELLED =
            Pattern.compile("([+-]?[0-9]{1,6}(?:[.,][0-9]{1,6})?)\\s*[-–—:=(.)]+\\s*\\p{L}.*");
    private static final Set<String> YES = Set.of("yes", "y", "ja", "j", "oui", "sí", "si", "true", "wahr", "1");
    private static final Set<String> NO = Set.of("no", "n", "nein", "non", "false", "falsch", "0");

    private ScoreText() {}

    /** The score as it goes into an answer file; empty if the text is not a score. */
    static Optional<BigDecimal> read(String text, MeasureTarget target) {
        return target.score(plain(text, target));
    }

    private static String plain(String text, MeasureTarget target) {
        if (isYesNo(target)) {
            String word = text.toLowerCase(Locale.ROOT);
            return YES.contains(word) ? "yes" : NO.contains(word) ? "no" : text;
        }
        Matcher labelled = LABELLED.matcher(text);
        return labelled.matches() ? labelled.group(1) : text;
    }

    static boolean isYesNo(MeasureTarget target) {
        return target.metric()
                .filter(metric -> metric.kind() == MetricKind.YES_NO)
                .isPresent();
    }

    /** A score as text for an answer file. */
    static String written(BigDecimal score, MeasureTarget target) {
        if (isYesNo(target)) {
            return score.signum() == 0 ? "no" : "yes";
        }
        return score.signum() == 0 ? "0" : score.stripTrailingZeros().toPlainString();
    }
}
