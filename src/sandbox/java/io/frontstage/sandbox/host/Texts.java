package io.frontstage.sandbox.host;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;

/**
 * The plugin's texts. Every text is a {@link MessageFormat} pattern, with or without arguments: an apostrophe is written twice.
 */
final class Texts implements I18nResolver {
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<String> baseNames;
    private final ClassLoader classes;
    private final Supplier<Locale> current;

    Texts(List<String> baseNames, ClassLoader classes, Supplier<Locale> current) {
        this.baseNames = List.copyOf(baseNames);
        this.classes = classes;
        this.current = current;
    }

    /** The text as written, before formatting. */
    Optional<String> pattern(Locale locale, String key) {
        return baseNames.stream()
                .map(name -> ResourceBundle.getBundle(name, locale, classes, NO_OTHER_LANGUAGE))
                .filter(texts -> texts.containsKey(key))
                .map(texts -> texts.getString(key))
                .findFirst();
    }

    String text(Locale locale, String key, Object... arguments) {
        return pattern(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return text(current.get(), key, (Object[]) arguments);
    }

    @Override
    public String getText(String key) {
        return text(current.get(), key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return text(locale, key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return text(locale, key);
    }
}
