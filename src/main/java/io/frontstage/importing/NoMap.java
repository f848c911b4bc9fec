package io.frontstage.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Recognises sheets about a service that are not maps: answers of a survey, and event logs. */
final class NoMap {

    private static final List<String> CASES =
            List.of("case", "case id", "caseid", "case_id", "fall", "session", "trace");
    private static final List<String> ACTIVITIES = List.of("activity", "event", "aktivität", "ereignis", "action");
    private static final List<String> TIMES =
            List.of("timestamp", "time", "date", "datum", "zeitstempel", "zeit", "start", "date time", "fecha");
    private static final List<String> SCORES =
            List.of("score", "rating", "answer", "bewertung", "punkte", "antwort", "nps", "puntuación");

    private NoMap() {}

    /** @throws Unreadable with the reason if the first row is that of a survey or of an event log */
    static void refuse(Sheet sheet) throws Unreadable {
        Set<String> names = new HashSet<>();
        for (int column = 0; sheet.rows() > 0 && column < sheet.columns(); column++) {
            names.add(sheet.text(0, column).toLowerCase(Locale.ROOT));
        }
        boolean dated = TIMES.stream().anyMatch(names::contains);
        if (dated
                && CASES.stream().anyMatch(names::contains)
                && ACTIVITIES.stream().anyMatch(names::contains)) {
            throw new Unreadable(Remark.Kind.EVENT_LOG);
        }
        if (dated && SCORES.stream().anyMatch(names::contains)) {
            throw new Unreadable(Remark.Kind.SURVEY);
        }
    }
}
