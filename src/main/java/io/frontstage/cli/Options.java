package io.frontstage.cli;

import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.layout.PainPlacement;
import io.frontstage.layout.View;
import io.frontstage.scene.Part;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Options that several commands share. */
final class Options {

    private Options() {}

    /** {@code --language}: the language of the product's own texts; by default that of this machine. */
    static Locale locale(Arguments arguments) {
        return arguments.option("--language").map(Locale::forLanguageTag).orElseGet(Locale::getDefault);
    }

    /** {@code --view}, {@code --hide}, {@code --level}, {@code --open}, {@code --pains}, {@code --width}, {@code --language} and {@code --today}. */
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
        Level level = arguments
                .option("--level")
                .map(word -> constant(Level.class, "--level", word))
                .orElse(Level.CARDS);
        PainPlacement pains = arguments
                .option("--pains")
                .map(word -> constant(PainPlacement.class, "--pains", word))
                .orElse(PainPlacement.ROW);
        return new LayoutOptions(
                view, parts, locale(arguments), today(arguments), level, open(arguments), pains, width(arguments));
    }

    private static Set<String> open(Arguments arguments) {
        Set<String> open = new LinkedHashSet<>();
        for (String words : arguments.all("--open")) {
            open.addAll(Arrays.asList(words.split(",")));
        }
        return open;
    }

    /** {@code --width}: CSS pixels. */
    private static int width(Arguments arguments) {
        Optional<String> word = arguments.option("--width");
        if (word.isEmpty()) {
            return LayoutOptions.WIDTH;
        }
        if (word.get().matches("[0-9]{3,4}")) {
            int width = Integer.parseInt(word.get());
            if (width >= LayoutOptions.MIN_WIDTH && width <= LayoutOptions.MAX_WIDTH) {
                return width;
            }
        }
        throw new UsageException("--width must be a number of pixels from " + LayoutOptions.MIN_WIDTH + " to "
                + LayoutOptions.MAX_WIDTH + ".");
    }

    /** {@code --today}: the current day; by default that of this machine. */
    static LocalDate today(Arguments arguments) {
        try {
            return arguments.option("--today").map(LocalDate::parse).orElseGet(LocalDate::now);
        } catch (DateTimeException e) {
            throw new UsageException("--today must be a date such as 2026-11-21.");
        }
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String option, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> inWords(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(option + " has the unknown value “" + word + "”; possible are "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Options::inWords)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static String inWords(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
