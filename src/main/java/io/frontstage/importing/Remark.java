package io.frontstage.importing;

import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Locale;

/**
 * Something that was not understood or may have been misunderstood.
 *
 * @param place its place in the file: a cell such as {@code C4} or a line such as {@code 12}; empty for the whole file
 */
public record Remark(Kind kind, String place, List<String> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** Kinds of remarks. */
    public enum Kind {
        /** The file has an unknown form. */
        NOT_KNOWN,
        NOT_CSV,
        NOT_XLSX,
        TOO_LARGE,
        NO_STEPS,
        /** The sheet is about a service but is not a map. */
        SURVEY,
        EVENT_LOG,
        /** The survey cannot be read. */
        SURVEY_TOO_LARGE,
        SURVEY_EMPTY,
        /** How something was interpreted. */
        ONE_STAGE,
        STEPS_FROM_CUSTOMER,
        STEPS_FROM_STAGES,
        STAGES_FROM_ROW,
        OWN_LANE,
        LANE_OF_KIND,
        UNTITLED_STEP,
        UNNAMED_METRIC,
        /** A merged cell that cannot cover several steps on the map. */
        MERGED_CELL,
        KEPT_AS_NOTE,
        UNNAMED_KEPT_AS_NOTE,
        KEPT_AS_OWN_KEY,
        UNNAMED_KEPT_AS_OWN_KEY,
        /** Kept in the file and not drawn, as the person chose. */
        KEPT_UNDRAWN,
        OTHER_SHEETS,
        HIDDEN_SHEETS,
        CELL_OUTSIDE_ROW,
        WITHOUT_COMMENTS,
        SCORE_KEPT,
        SCORE_MISSING,
        FEELING_KEPT,
        OTHER_JOURNEYS,
        OTHER_TABLES,
        LEFT_OUT,
        IGNORED,
        NOT_UNDERSTOOD,
        AND_MORE
    }

    static Remark of(Kind kind, String place, String... arguments) {
        return new Remark(kind, place, List.of(arguments));
    }

    /** The message, prefixed with its place. */
    public String sentence(Messages messages) {
        String said =
                messages.text("import." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments.toArray());
        return place.isEmpty() ? said : place + ": " + said;
    }
}
