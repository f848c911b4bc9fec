package io.frontstage.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a sheet with values of the steps.
 *
 * @param index its index in the sheet
 * @param label its meaning; empty if it is unknown
 * @param lane the key of the lane to which its cells belong; empty if it is no lane
 * @param name its heading, or that of the row it continues
 * @param scale the scale of its scores
 * @param ownKey the key under which its cells are kept without being drawn; empty if they are drawn
 */
record GridRow(int index, Optional<RowLabel> label, String lane, String name, FeelingScale scale, String ownKey) {

    /** The row before the first one. */
    static final GridRow NONE = new GridRow(-1, Optional.empty(), "", "", FeelingScale.OURS);

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?(?:\\s*[-–]\\s*\\d+(?:[.,]\\d+)?)?");

    private static final Pattern UNIT = Pattern.compile("[(\\[]\\s*(?:in\\s+)?(\\p{L}{1,10})\\.?\\s*[)\\]]$");

    /** A row that is drawn. */
    GridRow(int index, Optional<RowLabel> label, String lane, String name, FeelingScale scale) {
        this(index, label, lane, name, scale, "");
    }

    /** The next row, which has no heading and continues this one. */
    GridRow goesOn(int next, FeelingScale itsScale) {
        return new GridRow(next, label, lane, name, itsScale, ownKey);
    }

    /** The key of a step to which its cells are added. */
    String under() {
        return lane.isEmpty() ? label.orElseThrow().key() : lane;
    }

    /** A number with its unit if the heading states it: minutes below {@code Time (min)}. */
    String withUnit(String text) {
        boolean timed = label.filter(means -> means == RowLabel.TIME || means == RowLabel.WAIT)
                .isPresent();
        Matcher unit = UNIT.matcher(name);
        return timed && unit.find() && NUMBER.matcher(text).matches() ? text + " " + unit.group(1) : text;
    }
}
