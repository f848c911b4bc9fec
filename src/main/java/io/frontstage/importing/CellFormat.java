package io.frontstage.importing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number of a workbook is displayed (ECMA-376 part 1, 18.8.30 and 18.8.31): as a percentage, date, time, amount of money, or as it
 * is. Dates are written as {@code 2026-10-30}, times as {@code 0:05}, money as {@code 12.50 EUR}, whatever the sheet's own format is.
 */
enum CellFormat {
    PLAIN,
    PERCENT,
    DATE,
    DATE_AND_TIME,
    TIME,
    EUR,
    USD,
    GBP;

    /** The number of decimal digits that a double represents exactly. */
    private static final MathContext EXACT = new MathContext(15);

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final long SECONDS_OF_A_DAY = Duration.ofDays(1).toSeconds();

    /** The last day that spreadsheets have, 31 December 9999. */
    private static final int LAST_DAY = 2_958_465;

    private static final Map<Integer, CellFormat> BUILT_IN = Map.ofEntries(
            Map.entry(9, PERCENT),
            Map.entry(10, PERCENT),
            Map.entry(14, DATE),
            Map.entry(15, DATE),
            Map.entry(16, DATE),
            Map.entry(17, DATE),
            Map.entry(18, TIME),
            Map.entry(19, TIME),
            Map.entry(20, TIME),
            Map.entry(21, TIME),
            Map.entry(22, DATE_AND_TIME),
            Map.entry(45, TIME),
            Map.entry(46, TIME),
            Map.entry(47, TIME));

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern BRACKETS = Pattern.compile("\\[(?!\\$|h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):(\\d{2})(?::(\\d{2}))?");

    /** The format with a number (numFmtId) below 164. */
    static CellFormat builtIn(int id) {
        return BUILT_IN.getOrDefault(id, PLAIN);
    }

    /** The format with a code such as {@code 0.0%} or {@code dd/mm/yyyy}. */
    static CellFormat of(String code) {
        if (code.contains("€")) {
            return EUR;
        }
        if (code.contains("£")) {
            return GBP;
        }
        if (code.contains("[$$") || code.contains("\"$\"") || code.startsWith("$")) {
            return USD;
        }
        String bare = BRACKETS.matcher(QUOTED.matcher(code).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        if (bare.startsWith("general")) {
            return PLAIN;
        }
        boolean time = bare.contains("h") || bare.contains("s");
        boolean date = bare.contains("y") || bare.contains("d");
        if (bare.contains("%")) {
            return PERCENT;
        }
        return date ? time ? DATE_AND_TIME : DATE : time ? TIME : PLAIN;
    }

    /**
     * A stored number as it is displayed; a text that is not a number stays as it is.
     *
     * @param from1904 whether days are counted from 1904
     */
    String shown(String stored, boolean from1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(stored).round(EXACT);
        } catch (NumberFormatException text) {
            return stored;
        }
        if (number.abs().compareTo(BigDecimal.valueOf(1_000_000_000_000L)) > 0 || number.scale() > 30) {
            return stored;
        }
        return switch (this) {
            case PLAIN -> plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + "%";
            case DATE, DATE_AND_TIME, TIME -> date(number, stored, from1904);
            case EUR, USD, GBP -> number.setScale(2, RoundingMode.HALF_UP).toPlainString() + " " + name();
        };
    }

    private String date(BigDecimal days, String stored, boolean from1904) {
        if (days.signum() < 0 || days.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return stored;
        }
        long seconds = days.multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        if (this == TIME) {
            Duration time = Duration.ofSeconds(seconds);
            String minutes = String.format(Locale.ROOT, "%d:%02d", time.toHours(), time.toMinutesPart());
            return time.toSecondsPart() == 0
                    ? minutes
                    : minutes + String.format(Locale.ROOT, ":%02d", time.toSecondsPart());
        }
        LocalDateTime moment =
                (from1904 ? LocalDate.of(1904, 1, 1) : FIRST_DAY).atStartOfDay().plusSeconds(seconds);
        String time = String.format(Locale.ROOT, " %d:%02d", moment.getHour(), moment.getMinute());
        return moment.toLocalDate() + (this == DATE ? "" : time);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** {@code 0:05} as the duration {@code 5m}; anything else stays as it is. */
    static String duration(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return text;
        }
        StringBuilder duration = new StringBuilder();
        part(duration, clock.group(1), "h");
        part(duration, clock.group(2), "m");
        part(duration, clock.group(3), "s");
        return duration.isEmpty() ? text : duration.toString();
    }

    private static void part(StringBuilder duration, String digits, String unit) {
        int number = digits == null ? 0 : Integer.parseInt(digits);
        if (number > 0) {
            duration.append(number).append(unit);
        }
    }
}
