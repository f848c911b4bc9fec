package io.frontstage.render.view;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.future.FutureComparison;
import io.frontstage.future.FutureLine;
import io.frontstage.future.FutureTexts;
import io.frontstage.messages.Messages;
import io.frontstage.render.csv.CsvWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what must become true, according to a future map, for spreadsheets. */
public final class FutureCsv {

    private static final List<String> COLUMNS = List.of("id", "text", "where", "step", "solves", "issues");

    private FutureCsv() {}

    /**
     * One row for each line, in the order of the future map.
     *
     * @param leftOut the ids of things that are not shown
     */
    public static byte[] of(FutureComparison comparison, Set<String> leftOut, Messages messages) {
        FutureTexts texts = new FutureTexts(comparison, messages);
        CsvWriter csv = new CsvWriter().row(COLUMNS);
        for (FutureLine line : FutureWriter.shown(comparison, leftOut)) {
            csv.row(List.of(
                    line.id(),
                    texts.title(line),
                    texts.place(line),
                    line.at().value(),
                    words(line.solves().stream().map(PainPoint::id).map(ElementId::value)),
                    words(line.opportunity().stream()
                            .flatMap(one -> one.issues().stream())
                            .map(IssueKey::value))));
        }
        return csv.bytes();
    }

    private static String words(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }
}
