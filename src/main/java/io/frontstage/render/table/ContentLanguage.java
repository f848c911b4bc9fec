package io.frontstage.render.table;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.messages.Messages;
import java.util.Locale;
import java.util.Optional;

/** The language of the author's words. */
public final class ContentLanguage {

    private ContentLanguage() {}

    /**
     * The language in which a map is drawn: its own if the product has texts in it, so that the map is the same for all
     * its readers.
     *
     * @param otherwise the reader's language
     */
    public static Locale drawn(Blueprint blueprint, Locale otherwise) {
        return blueprint.info().language().filter(Messages::speaks).orElse(otherwise);
    }

    /** Its language tag, if given and different from the language of the messages around it. */
    public static Optional<String> besides(Blueprint blueprint, Messages messages) {
        return blueprint
                .info()
                .language()
                .map(Locale::toLanguageTag)
                .filter(tag -> !tag.equals(messages.locale().toLanguageTag()));
    }
}
