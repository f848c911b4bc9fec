package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Texts in the reader's language. Without a locale compiled against Confluence 10; with one documented (high). */
public interface I18nResolver {
    /** The key itself if there is no text; the arguments go through {@link java.text.MessageFormat}. */
    String getText(String key, Serializable... arguments);

    String getText(String key);

    String getText(Locale locale, String key, Serializable... arguments);

    String getText(Locale locale, String key);
}
