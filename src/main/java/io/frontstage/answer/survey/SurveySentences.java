package io.frontstage.answer.survey;

import io.frontstage.answer.MeasurePlace;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Describes the result of reading a survey, in the reader's language. */
public final class SurveySentences {

    private final Messages messages;

    public SurveySentences(Messages messages) {
        this.messages = messages;
    }

    /** {@code 248 rows are understood}. */
    public String understood(int rows) {
        return counted("survey.understood", rows);
    }

    /** {@code 13 rows are not}. */
    public String notUnderstood(int rows) {
        return counted("survey.not-understood", rows);
    }

    /** {@code 61 rows are there already}. */
    public String repeated(int answers) {
        return counted("survey.repeated", answers);
    }

    /** {@code csat, Pays: 96, 2026-11-03 to 2026-11-30}. */
    public String count(SurveyReading.Count count) {
        return messages.text(
                count.first().equals(count.last()) ? "survey.count.one-day" : "survey.count",
                figure(count.target()),
                count.count(),
                count.first(),
                count.last());
    }

    /** Why a column is used as it is. */
    public String ground(SurveyColumn.Ground ground) {
        return messages.text("survey.ground." + ground.word());
    }

    /** What a person still has to decide before answers can be added, or why none can be added; empty if they can. */
    public List<String> needed(SurveyReading reading, Optional<AnswerFiles.Refusal> refusal) {
        List<String> needed = new ArrayList<>();
        reading.missing().forEach(kind -> needed.add(messages.text("survey.missing." + kind.word())));
        if (!reading.orders().isEmpty()) {
            needed.add(messages.text(
                    "survey.order",
                    reading.orders().stream().map(DateOrder::word).sorted().collect(Collectors.joining(", "))));
        }
        if (reading.isTooMany()) {
            needed.add(messages.text("survey.refused.too-many"));
        } else {
            refusal.ifPresent(why -> needed.add(messages.text(
                    "survey.refused." + why.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
        }
        if (needed.isEmpty() && reading.answers().isEmpty()) {
            needed.add(messages.text("survey.nothing"));
        }
        return needed;
    }

    /** What is kept, and who may see it. */
    public String kept(boolean comments, String file) {
        return messages.text(comments ? "survey.kept.comments" : "survey.kept", file);
    }

    /** Lists the values that are not personas of the map. */
    public String otherPersonas(List<String> values) {
        return messages.text("survey.other-personas", String.join(", ", values));
    }

    private String figure(MeasureTarget target) {
        return messages.text(
                "measures.figure-at",
                target.name(),
                target.place().kind() == MeasurePlace.Kind.MAP
                        ? messages.text("measures.whole")
                        : target.place().title());
    }

    private String counted(String key, int count) {
        return messages.text(count == 1 ? key + ".one" : key, count);
    }
}
