package com.atlassian.sal.api.message;

import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Set;

/** The reader's language. Seen in 8.x, the one with a user documented to 7.0; high. */
public interface LocaleResolver {
    Locale getLocale();

    Locale getLocale(UserKey userKey);

    Set<Locale> getSupportedLocales();
}
