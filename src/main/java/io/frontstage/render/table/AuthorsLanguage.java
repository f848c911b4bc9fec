package io.frontstage.render.table;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.words.Words;
import java.util.Locale;
import java.util.Optional;

/** The language of the author's words. */
public final class AuthorsLanguage {

    private AuthorsLanguage() {}

    /** Its tag, where it is said and is not that of the product's words around it. */
    public static Optional<String> besides(Blueprint blueprint, Words words) {
        return blueprint
                .info()
                .language()
                .map(Locale::toLanguageTag)
                .filter(tag -> !tag.equals(words.locale().toLanguageTag()));
    }
}
