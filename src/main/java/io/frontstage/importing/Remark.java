package io.frontstage.importing;

import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Locale;

/**
 * What was not understood, or understood otherwise than it may have been meant.
 *
 * @param place where it stands in the file: {@code C4}, or a line as {@code 12}; empty: the whole
 */
public record Remark(Kind kind, String place, List<String> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** Kinds of remarks. */
    public enum Kind {
        /** Nothing can be made of the file. */
        NOT_KNOWN,
        NOT_CSV,
        NOT_XLSX,
        TOO_LARGE,
        NO_STEPS,
        /** What was made of something. */
        ONE_STAGE,
        STEPS_FROM_CUSTOMER,
        STAGES_FROM_ROW,
        OWN_LANE,
        UNTITLED_STEP,
        KEPT_AS_NOTE,
        KEPT_AS_OWN_KEY,
        OTHER_SHEETS,
        CELL_OUTSIDE_ROW,
        WITHOUT_COMMENTS,
        NOT_UNDERSTOOD,
        AND_MORE
    }

    static Remark of(Kind kind, String place, String... arguments) {
        return new Remark(kind, place, List.of(arguments));
    }

    /** The sentence, with its place in front. */
    public String sentence(Messages messages) {
        String said =
                messages.text("import." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments.toArray());
        return place.isEmpty() ? said : place + ": " + said;
    }
}
