package io.frontstage.answer.survey;

import io.frontstage.answer.SurveyAnswer;
import io.frontstage.blueprint.PersonaId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the new answers that already exist. Two customers may give the same answer on the same day: if an answer exists twice, its first
 * two new occurrences are repetitions and a third one is new.
 */
final class RepeatedAnswers {

    private final Map<Key, Integer> there = new HashMap<>();

    private record Key(
            LocalDate day, Object kind, String place, String metric, BigDecimal score, Optional<PersonaId> persona) {

        static Key of(SurveyAnswer answer) {
            return new Key(
                    answer.day(),
                    answer.target().place().kind(),
                    answer.target().place().id(),
                    answer.target().name().strip().toLowerCase(Locale.ROOT),
                    answer.score().stripTrailingZeros(),
                    answer.persona());
        }
    }

    RepeatedAnswers(List<SurveyAnswer> answers) {
        answers.forEach(answer -> there.merge(Key.of(answer), 1, Integer::sum));
    }

    /** The answers that do not exist yet, in their order. */
    List<NewAnswer> without(List<NewAnswer> answers) {
        Map<Key, Integer> left = new HashMap<>(there);
        List<NewAnswer> fresh = new ArrayList<>();
        for (NewAnswer answer : answers) {
            Key key = Key.of(answer.answer());
            int open = left.getOrDefault(key, 0);
            if (open == 0) {
                fresh.add(answer);
            } else {
                left.put(key, open - 1);
            }
        }
        return fresh;
    }
}
