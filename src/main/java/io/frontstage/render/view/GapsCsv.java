package io.frontstage.render.view;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Step;
import io.frontstage.gap.Gap;
import io.frontstage.render.csv.CsvWriter;
import java.util.List;
import java.util.Set;

/** Writes the gaps of a map for spreadsheets. */
public final class GapsCsv {

    private static final List<String> COLUMNS =
            List.of("code", "severity", "step", "thing", "sentence", "set-aside", "reason");

    private GapsCsv() {}

    /**
     * In the order of the map; a gap that is set aside has {@code yes} and the
     * reason.
     *
     * @param gaps all gaps, including those set aside
     * @param leftOut the ids of steps and things whose gaps are not shown
     */
    public static byte[] of(Blueprint blueprint, List<Gap> gaps, Set<String> leftOut) {
        CsvWriter csv = new CsvWriter().row(COLUMNS);
        for (Gap gap : GapTable.shown(gaps, leftOut)) {
            Step step = blueprint.steps().stream()
                    .filter(one -> one.id().equals(gap.step()))
                    .findFirst()
                    .orElseThrow();
            csv.row(List.of(
                    gap.code().id(),
                    gap.severity().id(),
                    step.title(),
                    gap.thing().orElse(gap.step()).value(),
                    gap.sentence(),
                    gap.isSetAside() ? "yes" : "",
                    gap.dismissed().orElse("")));
        }
        return csv.bytes();
    }
}
