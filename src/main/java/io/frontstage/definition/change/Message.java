package io.frontstage.definition.change;

import io.frontstage.blueprint.Lane;
import io.frontstage.messages.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sentence that can be shown in any language.
 *
 * @param key the key of the text; empty: the only argument is the text
 * @param arguments texts, numbers or other messages
 */
public record Message(Optional<String> key, List<Object> arguments) {

    /** Maximum length of a title in a sentence, in code points. */
    private static final int MAX_ARGUMENT = 80;

    private static final String SENTENCE = "save.told";

    public Message {
        arguments = List.copyOf(arguments);
    }

    static Message of(String key, Object... arguments) {
        return new Message(Optional.of(key), List.of(arguments));
    }

    /** A phrase such as {@code linked CX-12 to “Slow”} as a sentence. */
    static Message sentence(Message phrase) {
        return of(SENTENCE, phrase);
    }

    /** Some messages, one after the other. */
    static Message list(List<Message> messages) {
        Message list = messages.get(0);
        for (Message next : messages.subList(1, messages.size())) {
            list = of("arrange.and", list, next);
        }
        return list;
    }

    /** The name of a lane. */
    static Message lane(Lane lane) {
        return lane.ownName()
                .map(name -> new Message(Optional.empty(), List.of(name)))
                .orElseGet(() -> of("lane." + lane.kind().name().toLowerCase(Locale.ROOT)));
    }

    public String in(Messages messages) {
        Object[] told = arguments.stream()
                .map(argument ->
                        argument instanceof Message message ? message.in(messages) : onOneLine(argument.toString()))
                .toArray();
        if (key.isEmpty()) {
            return (String) told[0];
        }
        String text = messages.text(key.get(), told);
        return key.get().equals(SENTENCE) ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }

    private static String onOneLine(String text) {
        return onOneLine(text, MAX_ARGUMENT);
    }

    /** A text on one line, cut to a maximum length in code points, which includes the ellipsis. */
    static String onOneLine(String text, int max) {
        String line = text.strip().replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ");
        return line.codePointCount(0, line.length()) <= max
                ? line
                : line.substring(0, line.offsetByCodePoints(0, max - 1)).stripTrailing() + "…";
    }
}
