package io.frontstage.definition;

import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Money;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Scale;
import io.frontstage.blueprint.Share;
import io.frontstage.blueprint.TimeSpan;
import io.frontstage.blueprint.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parsers for dates, durations, amounts and the like. Each returns empty if the text does not have its form. */
final class ValueParsers {

    private static final String UNITS = "wdhms";
    private static final long[] SECONDS = {604_800, 86_400, 3_600, 60, 1};

    /** Maximum number of digits; measured figures do not have more. */
    private static final int DIGITS = 9;

    private static final Pattern SHARE = Pattern.compile(
            "[<>=≤≥~≈ ]*(?:([0-9]{1,3}(?:\\.[0-9]{1,9})?)[ \u00A0\u202F]?%|([0-9]{1,9}) of ([1-9][0-9]{0,8}))");
    /** {@code 10 min}: also accepted; the normal form is {@code 10m}. */
    private static final Pattern MINUTES = Pattern.compile("([0-9]{1,9}) ?min");

    private static final Pattern SCALE = Pattern.compile("([0-9]{1,3}) ?[-–] ?([0-9]{1,3})");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-?[Qq]([1-4])");
    private static final List<String> QUARTER_ENDS = List.of("03", "06", "09", "12");

    /** Names of units of time, each with its index in {@link #SECONDS}. */
    private static final Map<String, Integer> UNITS_OF_TIME = unitsOfTime(
            "w week weeks woche wochen",
            "d day days tag tage",
            "h hour hours stunde stunden",
            "m min minute minutes minuten",
            "s sec second seconds sekunde sekunden");

    private ValueParsers() {}

    private static Map<String, Integer> unitsOfTime(String... words) {
        Map<String, Integer> units = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            for (String word : words[i].split(" ")) {
                units.put(word, i);
            }
        }
        return units;
    }

    /** {@code 2026-10-30}, or {@code 2026-10} for its last day. */
    static Optional<PartialDate> date(String text) {
        boolean month = text.length() == 7;
        if (!month && text.length() != 10 || text.charAt(4) != '-' || !month && text.charAt(7) != '-') {
            return Optional.empty();
        }
        int y = digits(text, 0, 4);
        int m = digits(text, 5, 7);
        int d = month ? 1 : digits(text, 8, 10);
        if (y < 1 || m < 1 || m > 12 || d < 1) {
            return Optional.empty();
        }
        try {
            LocalDate day = month ? YearMonth.of(y, m).atEndOfMonth() : LocalDate.of(y, m, d);
            return Optional.of(new PartialDate(text, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@code 30s}, {@code 1h30m}, {@code 2w-6w}. In a range, the longer end must come last. */
    static Optional<TimeSpan> duration(String written) {
        Matcher minutes = MINUTES.matcher(written);
        String text = minutes.matches() ? minutes.group(1) + "m" : written;
        int dash = text.indexOf('-');
        if (dash < 0) {
            dash = text.indexOf('–');
        }
        long least = seconds(dash < 0 ? text : text.substring(0, dash).strip());
        long most = dash < 0 ? least : seconds(text.substring(dash + 1).strip());
        if (least < 0 || most < least) {
            return Optional.empty();
        }
        return Optional.of(new TimeSpan(text, Duration.ofSeconds(least), Duration.ofSeconds(most)));
    }

    /** Numbers with units, the longest unit first; -1 for anything else. */
    private static long seconds(String text) {
        long sum = 0;
        int lastUnit = -1;
        int i = 0;
        while (i < text.length()) {
            int begin = i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            int unit = i < text.length() ? UNITS.indexOf(text.charAt(i)) : -1;
            if (i == begin || i - begin > DIGITS || unit <= lastUnit) {
                return -1;
            }
            sum += digits(text, begin, i) * SECONDS[unit];
            lastUnit = unit;
            i++;
        }
        return lastUnit < 0 ? -1 : sum;
    }

    /** {@code 0.30 EUR}. */
    static Optional<Money> money(String text) {
        int end = endOfNumber(text, 0);
        String currency = text.substring(Math.max(0, end)).strip();
        if (end <= 0 || end > 2 * DIGITS || currency.isEmpty() || !isCurrency(currency)) {
            return Optional.empty();
        }
        return Optional.of(new Money(text, new BigDecimal(number(text, 0, end)), currency));
    }

    private static boolean isCurrency(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && Character.getType(c) != Character.CURRENCY_SYMBOL) {
                return false;
            }
        }
        return text.length() <= 8;
    }

    /** {@code 40 %} or {@code 7 of 12}, optionally after a comparison sign; 0 to 100 percent. */
    static Optional<Share> share(String text) {
        Matcher matcher = SHARE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double percent = matcher.group(1) != null
                ? Double.parseDouble(matcher.group(1))
                : 100.0 * Long.parseLong(matcher.group(2)) / Long.parseLong(matcher.group(3));
        return percent >= 0 && percent <= 100 ? Optional.of(new Share(text, percent)) : Optional.empty();
    }

    /** The share that a bare number probably means: {@code 40} and {@code 0.4} both mean 40 %. */
    static Optional<String> shareMeant(String text) {
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        boolean fraction = text.indexOf('.') > 0 && number.compareTo(BigDecimal.ONE) < 0;
        BigDecimal percent = fraction ? number.movePointRight(2) : number;
        return percent.compareTo(BigDecimal.valueOf(100)) > 0
                ? Optional.empty()
                : Optional.of((percent.signum() == 0
                                ? "0"
                                : percent.stripTrailingZeros().toPlainString()) + " %");
    }

    /** {@code 1-5}: the lowest and the highest answer. */
    static Optional<Scale> scale(String text) {
        Matcher matcher = SCALE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int lowest = Integer.parseInt(matcher.group(1));
        int highest = Integer.parseInt(matcher.group(2));
        return lowest < highest ? Optional.of(new Scale(lowest, highest)) : Optional.empty();
    }

    /** The last month of a quarter such as {@code 2026-Q3}, which is not a date of the language. */
    static Optional<String> monthOfQuarter(String text) {
        Matcher matcher = QUARTER.matcher(text);
        return matcher.matches()
                ? Optional.of(matcher.group(1) + "-"
                        + QUARTER_ENDS.get(matcher.group(2).charAt(0) - '1'))
                : Optional.empty();
    }

    static Optional<Boolean> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes" -> Optional.of(true);
            case "false", "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** -2 to +2, then optional words. */
    static Optional<Emotion> emotion(String text) {
        boolean signed = text.startsWith("+") || text.startsWith("-") || text.startsWith("−");
        int at = signed ? 1 : 0;
        boolean alone = text.length() == at + 1;
        if (text.length() <= at || !alone && text.charAt(at + 1) > ' ') {
            return Optional.empty();
        }
        int size = text.charAt(at) - '0';
        if (size < 0 || size > 2) {
            return Optional.empty();
        }
        int score = signed && !text.startsWith("+") ? -size : size;
        return Optional.of(new Emotion(
                score,
                alone ? Optional.empty() : Optional.of(text.substring(at + 1).strip())));
    }

    /**
     * Any text; it is compared by the number in front, which may follow a comparison sign. Ambiguous numbers, such as
     * {@code 1,840} and {@code 3,9}, do not count.
     */
    static Value value(String text) {
        int begin = 0;
        while (begin < text.length() && "<>=≤≥~≈ ".indexOf(text.charAt(begin)) >= 0) {
            begin++;
        }
        int end = endOfNumber(text, begin);
        boolean goesOn = end > 0
                && end + 1 < text.length()
                && ",.' \u00A0\u202F".indexOf(text.charAt(end)) >= 0
                && isDigit(text.charAt(end + 1));
        if (end <= 0 || goesOn || end - begin > 2 * DIGITS) {
            return new Value(text, OptionalDouble.empty());
        }
        double number = Double.parseDouble(number(text, begin, end));
        String rest = text.substring(end).strip();
        String unit = rest.split("\\s", 2)[0];
        return new Value(
                text,
                OptionalDouble.of(number),
                unit,
                seconds(number, unit, text.substring(begin).strip()));
    }

    /** The length of a value in seconds, if it is a duration: a number and a unit of time, or a duration of the language. */
    private static OptionalDouble seconds(double number, String unit, String text) {
        Integer index = UNITS_OF_TIME.get(unit.toLowerCase(Locale.ROOT));
        if (index != null) {
            return OptionalDouble.of(number * SECONDS[index]);
        }
        long seconds = seconds(text);
        return seconds < 0 ? OptionalDouble.empty() : OptionalDouble.of(seconds);
    }

    /** A number as Java reads it: a minus sign (U+2212) as a hyphen. */
    private static String number(String text, int begin, int end) {
        return text.substring(begin, end).replace('−', '-');
    }

    /** The index after digits with an optional sign and an optional fraction; -1 if there are no digits. */
    private static int endOfNumber(String text, int begin) {
        int i = begin;
        if (i < text.length() && "+-−".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        int digits = i;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        if (i == digits) {
            return -1;
        }
        if (i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
            i++;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
        }
        return i;
    }

    static OptionalInt whole(String text) {
        int begin = text.startsWith("+") ? 1 : 0;
        int value = text.length() - begin > DIGITS ? -1 : digits(text, begin, text.length());
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    static Optional<Locale> language(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The number that some digits mean; -1 if one of the characters is not a digit. */
    private static int digits(String text, int begin, int end) {
        int value = 0;
        for (int i = begin; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            value = 10 * value + text.charAt(i) - '0';
        }
        return begin < end ? value : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
