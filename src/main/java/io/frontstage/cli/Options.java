package io.frontstage.cli;

import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.View;
import io.frontstage.scene.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the options of several commands mean. */
final class Options {

    private Options() {}

    /** {@code --language}: of the product's own words; this machine's if it is not given. */
    static Locale locale(Arguments arguments) {
        return arguments.option("--language").map(Locale::forLanguageTag).orElseGet(Locale::getDefault);
    }

    /** {@code --view}, {@code --hide}, {@code --language} and {@code --today}. */
    static LayoutOptions layout(Arguments arguments) {
        View view = arguments
                .option("--view")
                .map(word -> constant(View.class, "--view", word))
                .orElse(View.BLUEPRINT);
        Set<Part> parts = EnumSet.allOf(Part.class);
        for (String words : arguments.all("--hide")) {
            for (String word : words.split(",")) {
                parts.remove(constant(Part.class, "--hide", word));
            }
        }
        return new LayoutOptions(view, parts, locale(arguments), today(arguments));
    }

    /** {@code --today}: a day; this machine's if it is not given. */
    static LocalDate today(Arguments arguments) {
        try {
            return arguments.option("--today").map(LocalDate::parse).orElseGet(LocalDate::now);
        } catch (DateTimeException e) {
            throw new UsageException("--today wants a date such as 2026-11-21.");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String option, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> inWords(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(option + " knows no “" + word + "”; it knows "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Options::inWords)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static String inWords(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
