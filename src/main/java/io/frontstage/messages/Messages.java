package io.frontstage.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;

/**
 * The product's own texts in one language: names of lanes and lines, notices, problem messages. English and German; any
 * other language gets English.
 */
public final class Messages {

    /** Each language is read on first use: the command line and many wikis need only one. */
    private static final class English {
        static final Messages TEXTS = new Messages(Locale.ENGLISH, "messages.properties");
    }

    private static final class German {
        static final Messages TEXTS = new Messages(Locale.GERMAN, "messages_de.properties");
    }

    private final Locale locale;
    private final Properties texts;

    /**
     * Reads a properties file: on a fresh server, a resource bundle takes about ten times as long, and its lookup of languages is not
     * needed for two of them.
     */
    private Messages(Locale locale, String file) {
        this.locale = locale;
        this.texts = new Properties();
        try (InputStream stream = Messages.class.getResourceAsStream(file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether there are texts in a language; readers of any other language get English. */
    public static boolean speaks(Locale locale) {
        return locale.getLanguage().equals("de") || locale.getLanguage().equals("en");
    }

    /** The messages for a reader's locale. */
    public static Messages in(Locale locale) {
        return locale.getLanguage().equals("de") ? German.TEXTS : English.TEXTS;
    }

    /** The language of these messages. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key, with {@code {0}}, {@code {1}} … replaced by the arguments; nothing else in the text is
     * special.
     *
     * @throws MissingResourceException if there is no such key, which is a programming error
     */
    public String text(String key, Object... arguments) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("no text", Messages.class.getName(), key);
        }
        if (arguments.length == 0 || pattern.indexOf('{') < 0) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            if (isPlaceholder(pattern, open, arguments.length)) {
                text.append(pattern, from, open).append(arguments[pattern.charAt(open + 1) - '0']);
                from = open + 3;
            } else {
                text.append(pattern, from, open + 1);
                from = open + 1;
            }
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    private static boolean isPlaceholder(String pattern, int open, int count) {
        if (open + 2 >= pattern.length() || pattern.charAt(open + 2) != '}') {
            return false;
        }
        int index = pattern.charAt(open + 1) - '0';
        return index >= 0 && index < count;
    }
}
