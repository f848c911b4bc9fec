package io.frontstage.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts values in common notations to the notation of the language. Each method returns empty if the text is not of its kind. */
final class OtherNotations {

    private static final String NUMBER = "[0-9]{1,9}(?:[.,][0-9]{1,9})?+";
    private static final Pattern PART = Pattern.compile("(" + NUMBER + ")\\h*+(\\p{L}{1,12}+)\\h*+");
    private static final Pattern RANGE = Pattern.compile("([^-–]{1,60}?)\\h*+[-–]\\h*+([^-–]{1,60}+)");
    private static final Pattern ONLY_NUMBER = Pattern.compile(NUMBER);
    private static final Pattern CURRENCY_IN_FRONT =
            Pattern.compile("(\\p{Sc}|\\p{L}{1,8}+)\\h*+([+-]?" + NUMBER + ")");
    private static final Pattern CURRENCY_BEHIND = Pattern.compile("([+-]?" + NUMBER + ")\\h*+(\\p{Sc}|\\p{L}{1,8}+)");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<![0-9.,])([0-9]+),([0-9]{1,2})(?![0-9])");
    private static final Pattern THREE_DIGITS =
            Pattern.compile("(?<![0-9.,])([1-9][0-9]{0,2})[.,]([0-9]{3})(?![0-9.,])");

    private static final Pattern EMOTION = Pattern.compile("([+−-]?+)([01][.,][0-9]|2[.,]0)((?: .*+)?+)");

    private static final String UNITS = "wdhms";
    private static final List<BigDecimal> SECONDS = List.of(
            BigDecimal.valueOf(604_800),
            BigDecimal.valueOf(86_400),
            BigDecimal.valueOf(3_600),
            BigDecimal.valueOf(60),
            BigDecimal.ONE);
    private static final Map<String, Character> UNIT_OF = new HashMap<>();

    static {
        units('w', "w wk wks week weeks woche wochen");
        units('d', "d day days tag tage tagen");
        units('h', "h hr hrs hour hours std stunde stunden");
        units('m', "m min mins minute minutes minuten");
        units('s', "s sec secs second seconds sek sekunde sekunden");
    }

    private OtherNotations() {}

    private static void units(char unit, String words) {
        for (String word : words.split(" ")) {
            UNIT_OF.put(word, unit);
        }
    }

    /** {@code 5 min}, {@code 1-2 days}, {@code 1,5 Stunden}: a duration of the language. */
    static Optional<String> duration(String text) {
        String said = withPoint(text.strip());
        Matcher range = RANGE.matcher(said);
        if (!range.matches()) {
            return time(said);
        }
        String least = range.group(1).strip();
        Matcher last = PART.matcher(range.group(2));
        String unit = last.matches() ? last.group(2) : "";
        Optional<String> from = time(ONLY_NUMBER.matcher(least).matches() ? least + unit : least);
        Optional<String> to = time(range.group(2));
        return from.flatMap(first -> to.map(second -> first + "-" + second));
    }

    /** Numbers with units; fractions are converted to smaller units. */
    private static Optional<String> time(String text) {
        Matcher part = PART.matcher(text);
        StringBuilder time = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            part.region(at, text.length());
            char unit = part.lookingAt() ? UNIT_OF.getOrDefault(part.group(2).toLowerCase(Locale.ROOT), ' ') : ' ';
            if (unit == ' ' || part.group(1).indexOf(',') >= 0) {
                return Optional.empty();
            }
            Optional<String> written = written(new BigDecimal(part.group(1)), UNITS.indexOf(unit));
            if (written.isEmpty()) {
                return Optional.empty();
            }
            time.append(written.get());
            at = part.end();
        }
        return time.length() == 0 ? Optional.empty() : Optional.of(time.toString());
    }

    private static Optional<String> written(BigDecimal number, int unit) {
        BigDecimal rest = number.multiply(SECONDS.get(unit));
        StringBuilder written = new StringBuilder();
        for (int i = unit; i < SECONDS.size() && rest.signum() > 0; i++) {
            BigDecimal whole = rest.divideToIntegralValue(SECONDS.get(i)).setScale(0, RoundingMode.DOWN);
            if (whole.signum() > 0) {
                written.append(whole.toPlainString()).append(UNITS.charAt(i));
                rest = rest.subtract(whole.multiply(SECONDS.get(i)));
            }
        }
        if (number.signum() == 0) {
            written.append('0').append(UNITS.charAt(unit));
        }
        return rest.signum() == 0 ? Optional.of(written.toString()) : Optional.empty();
    }

    /** {@code €12}, {@code EUR 5}, {@code 12,50 €}: an amount of money of the language. */
    static Optional<String> money(String text) {
        String said = withPoint(text.strip());
        Matcher front = CURRENCY_IN_FRONT.matcher(said);
        if (front.matches()) {
            return whole(front.group(2), front.group(1));
        }
        Matcher behind = CURRENCY_BEHIND.matcher(said);
        return behind.matches() ? whole(behind.group(1), behind.group(2)) : Optional.empty();
    }

    /** {@code -1.5 worried}: rounded to a whole score; halves are rounded away from 0. */
    static Optional<String> emotion(String text) {
        Matcher emotion = EMOTION.matcher(text);
        if (!emotion.matches()) {
            return Optional.empty();
        }
        int score = new BigDecimal(emotion.group(2).replace(',', '.'))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        String sign = score == 0 ? "" : emotion.group(1);
        return Optional.of(sign + score + emotion.group(3));
    }

    private static Optional<String> whole(String number, String currency) {
        return number.indexOf(',') >= 0 ? Optional.empty() : Optional.of(number + " " + currency);
    }

    /** {@code 7,5 %}, with a decimal point. */
    static String withPoint(String text) {
        return DECIMAL_COMMA.matcher(text).replaceAll("$1.$2");
    }

    /** Whether a number has a decimal comma. */
    static boolean hasComma(String text) {
        return DECIMAL_COMMA.matcher(text).find();
    }

    /**
     * {@code 1.200 €}: the two amounts that it can mean, with the point or comma as thousands separator and as decimal separator; empty if
     * there is only one reading.
     */
    static Optional<List<String>> twoReadings(String text) {
        Matcher found = THREE_DIGITS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        String bare = found.group(2).replaceAll("0+$", "");
        String fraction = bare.isEmpty() ? "" : "." + bare + (bare.length() == 3 ? "0" : "");
        return Optional.of(List.of(found.replaceFirst("$1$2"), found.replaceFirst("$1" + fraction)));
    }
}
