package io.frontstage.render.view;

import io.frontstage.difference.Change;
import io.frontstage.difference.ChangeTexts;
import io.frontstage.difference.Difference;
import io.frontstage.difference.MapThing;
import io.frontstage.difference.ThingKind;
import io.frontstage.messages.Messages;
import io.frontstage.render.csv.CsvWriter;
import java.util.List;
import java.util.Set;

/** Writes what changed between two maps for spreadsheets. */
public final class ChangesCsv {

    private static final List<String> COLUMNS = List.of("change", "stage", "step", "thing", "was", "now", "sentence");

    private ChangesCsv() {}

    /**
     * One row for each change, in the order of the map.
     *
     * @param leftOut the ids of things whose changes are not shown
     */
    public static byte[] of(Difference difference, Set<String> leftOut, Messages messages) {
        ChangeTexts texts = new ChangeTexts(difference, messages);
        CsvWriter csv = new CsvWriter().row(COLUMNS);
        for (Change change : ChangeListWriter.shown(difference.changes(), leftOut)) {
            MapThing thing = change.thing();
            csv.row(List.of(
                    ChangeListWriter.word(change.sign()),
                    title(thing, ThingKind.STAGE),
                    title(thing, ThingKind.STEP),
                    thing.id(),
                    texts.was(change).orElse(""),
                    texts.now(change).orElse(""),
                    texts.sentence(change)));
        }
        return csv.bytes();
    }

    private static String title(MapThing thing, ThingKind kind) {
        return thing.within(kind).map(MapThing::title).orElse("");
    }
}
