package io.frontstage.answer.survey;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a date as people and survey tools write it, with or without a time: {@code 2026-11-03}, {@code 3.11.2026}, {@code 11/3/26 9:15},
 * {@code 3 Nov 2026}, {@code November 3, 2026}. Month names are recognised in English, German, French and Spanish. A two-digit year means
 * 2000 to 2099.
 */
final class WrittenDay {

    private static final String TIME_BEHIND = "(?:[T, ].*)?";
    private static final Pattern NUMBERS =
            Pattern.compile("([0-9]{1,4})([./-])([0-9]{1,2})\\2([0-9]{1,4})\\.?" + TIME_BEHIND);
    private static final String WEEKDAY = "(?:\\p{L}{2,12}\\.?,? )?";
    private static final String MONTH = "(\\p{L}{3,10})\\.?";
    private static final Pattern DAY_FIRST =
            Pattern.compile(WEEKDAY + "([0-9]{1,2})\\.?[ -]" + MONTH + "[ -]([0-9]{4})" + TIME_BEHIND);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(WEEKDAY + MONTH + " ([0-9]{1,2}),? ([0-9]{4})" + TIME_BEHIND);

    /** The first letters of the month names. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "jän"),
            List.of("feb", "fév", "fev"),
            List.of("mar", "mär", "mrz", "maerz"),
            List.of("apr", "avr", "abr"),
            List.of("may", "mai"),
            List.of("jun", "juin"),
            List.of("jul", "juil"),
            List.of("aug", "aoû", "aou", "ago"),
            List.of("sep"),
            List.of("oct", "okt"),
            List.of("nov"),
            List.of("dec", "dez", "déc", "dic"));

    private WrittenDay() {}

    /** The day that a text means in each order in which it is valid; the same day in all of them if the order does not matter. */
    static Map<DateOrder, LocalDate> readings(String text) {
        Map<DateOrder, LocalDate> readings = new EnumMap<>(DateOrder.class);
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            named(text).ifPresent(day -> {
                for (DateOrder order : DateOrder.values()) {
                    readings.put(order, day);
                }
            });
            return readings;
        }
        String first = numbers.group(1);
        String last = numbers.group(4);
        int second = Integer.parseInt(numbers.group(3));
        if (first.length() == 4) {
            day(first, second, last).ifPresent(day -> {
                for (DateOrder order : DateOrder.values()) {
                    readings.put(order, day);
                }
            });
            return readings;
        }
        boolean dots = numbers.group(2).equals(".");
        day(last, second, first).ifPresent(day -> readings.put(DateOrder.DMY, day));
        if (dots) {
            return readings;
        }
        day(last, Integer.parseInt(first), numbers.group(3)).ifPresent(day -> readings.put(DateOrder.MDY, day));
        if (last.length() == 2 && first.length() == 2) {
            day(first, second, last).ifPresent(day -> readings.put(DateOrder.YMD, day));
        }
        return readings;
    }

    private static Optional<LocalDate> named(String text) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return month(dayFirst.group(2)).flatMap(month -> day(dayFirst.group(3), month, dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return month(monthFirst.group(1)).flatMap(month -> day(monthFirst.group(3), month, monthFirst.group(2)));
        }
        return Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(lower::startsWith)) {
                found.add(i + 1);
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        if (year.length() != 2 && year.length() != 4 || day.length() > 2) {
            return Optional.empty();
        }
        int number = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(year.length() == 2 ? 2000 + number : number, month, Integer.parseInt(day)))
                    .filter(date -> date.getYear() > 0);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
