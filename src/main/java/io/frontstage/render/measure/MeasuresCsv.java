package io.frontstage.render.measure;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.measure.Measure;
import io.frontstage.measure.MeasureSentences;
import io.frontstage.measure.MeasuredMap;
import io.frontstage.measure.Point;
import io.frontstage.messages.Messages;
import io.frontstage.render.csv.CsvWriter;
import java.util.List;
import java.util.Set;

/** Writes the figures of a map for spreadsheets. */
public final class MeasuresCsv {

    private static final List<String> COLUMNS = List.of("metric", "where", "now", "against-target", "in-words");

    private MeasuresCsv() {}

    /**
     * One row for each metric.
     *
     * @param leftOut the ids of steps and stages whose figures are not shown
     */
    public static byte[] of(Blueprint blueprint, MeasuredMap measured, Messages messages, Set<String> leftOut) {
        MeasuresTable table = new MeasuresTable(blueprint, measured, messages);
        MeasureSentences words = new MeasureSentences(messages, measured.recent());
        CsvWriter csv = new CsvWriter().row(COLUMNS);
        for (Measure measure : table.measures(leftOut)) {
            csv.row(List.of(
                    measure.target().name(),
                    table.place(measure.place()),
                    measure.now().map(Point::text).orElse(""),
                    words.againstTarget(measure),
                    words.sentence(measure)));
        }
        return csv.bytes();
    }
}
