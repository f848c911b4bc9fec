package io.frontstage.definition.arrange;

import io.frontstage.blueprint.Lane;
import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sentence to be told in the person's language.
 *
 * @param key of the words; none: the only argument as it is
 * @param arguments texts, numbers or other tellings
 */
public record Telling(Optional<String> key, List<Object> arguments) {

    /** As much of a title as a sentence bears, in code points. */
    private static final int MAX = 80;

    public Telling {
        arguments = List.copyOf(arguments);
    }

    static Telling of(String key, Object... arguments) {
        return new Telling(Optional.of(key), List.of(arguments));
    }

    /** Some things, one after the other. */
    static Telling list(List<Telling> tellings) {
        Telling list = tellings.get(0);
        for (Telling next : tellings.subList(1, tellings.size())) {
            list = of("arrange.and", list, next);
        }
        return list;
    }

    /** How a lane is called. */
    static Telling lane(Lane lane) {
        return lane.ownName()
                .map(name -> new Telling(Optional.empty(), List.of(name)))
                .orElseGet(() -> of("lane." + lane.kind().name().toLowerCase(Locale.ROOT)));
    }

    public String in(Messages messages) {
        Object[] told = arguments.stream()
                .map(argument ->
                        argument instanceof Telling telling ? telling.in(messages) : onOneLine(argument.toString()))
                .toArray();
        return key.isEmpty() ? (String) told[0] : messages.text(key.get(), told);
    }

    private static String onOneLine(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ");
        return line.codePointCount(0, line.length()) <= MAX
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX - 1)) + "…";
    }
}
