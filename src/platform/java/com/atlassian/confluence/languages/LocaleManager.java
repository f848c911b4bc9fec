package com.atlassian.confluence.languages;

import com.atlassian.user.User;
import java.util.Locale;

/** The languages of users. Compiled against Confluence 10.0.3; certain. */
public interface LocaleManager {
    Locale getLocale(User user);

    Locale getSiteDefaultLocale();
}
