package io.frontstage.blueprint;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Random titles of 3 to 8 words, notes of 8 to 20 words, and values. */
final class RandomWords {

    private static final List<String> ENGLISH = List.of(
            "order",
            "queue",
            "counter",
            "waits",
            "for",
            "the",
            "ready",
            "message",
            "calls",
            "name",
            "shelf",
            "asks",
            "payment",
            "by",
            "phone",
            "checks",
            "opening",
            "hours",
            "shows",
            "pickup",
            "time",
            "an",
            "employee",
            "writes",
            "confirmation",
            "system",
            "sends",
            "letter",
            "with",
            "address",
            "customer",
            "reads",
            "form",
            "again",
            "identification",
            "appointment",
            "at",
            "desk",
            "looks",
            "up",
            "record",
            "prints",
            "label",
            "on",
            "card");

    private static final List<String> MANY_SCRIPTS = List.of(
            "Straße",
            "naïve",
            "Кофе",
            "咖啡",
            "☕",
            "😀",
            "قهوة",
            "קפה",
            "a: b",
            "# no comment",
            "<b>bold</b>",
            "&amp;",
            "\"quoted\"",
            "it's",
            "{x}",
            "[y]",
            "line\nbreak",
            "1.10",
            "no",
            "404",
            "~",
            "-",
            "* a",
            "@home",
            "100 %",
            "back\\slash",
            "null",
            "e\u0301",
            "\u202Ertl",
            "Donaudampfschifffahrtsgesellschaft",
            "- dash",
            "tab\there",
            "->");

    private final Random random;
    private final boolean manyScripts;

    RandomWords(Random random, boolean manyScripts) {
        this.random = random;
        this.manyScripts = manyScripts;
    }

    String title() {
        return words(3 + random.nextInt(6));
    }

    String note() {
        return words(8 + random.nextInt(13));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            boolean other = manyScripts && random.nextInt(4) == 0;
            List<String> from = other ? MANY_SCRIPTS : ENGLISH;
            String word = from.get(random.nextInt(from.size()));
            boolean capital = i == 0 && !other;
            text.append(i == 0 ? "" : " ")
                    .append(capital ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
        }
        return text.toString();
    }

    PartialDate date() {
        LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(360));
        return new PartialDate(day.toString(), day);
    }

    TimeSpan duration() {
        int minutes = 1 + random.nextInt(59);
        int more = minutes + random.nextInt(60);
        return random.nextBoolean()
                ? new TimeSpan(minutes + "m", Duration.ofMinutes(minutes), Duration.ofMinutes(minutes))
                : new TimeSpan(minutes + "m-" + more + "m", Duration.ofMinutes(minutes), Duration.ofMinutes(more));
    }

    Money money() {
        String amount = random.nextInt(100) + "." + (10 + random.nextInt(90));
        return new Money(amount + " EUR", new BigDecimal(amount), "EUR");
    }

    Emotion emotion() {
        return new Emotion(random.nextInt(5) - 2, random.nextBoolean() ? Optional.of("quite so") : Optional.empty());
    }

    Value value() {
        int number = random.nextInt(100);
        return switch (random.nextInt(3)) {
            case 0 -> new Value(number + " %", OptionalDouble.of(number), "%", OptionalDouble.empty());
            case 1 -> new Value("< " + number + " late", OptionalDouble.of(number), "late", OptionalDouble.empty());
            default -> new Value("often", OptionalDouble.empty());
        };
    }
}
