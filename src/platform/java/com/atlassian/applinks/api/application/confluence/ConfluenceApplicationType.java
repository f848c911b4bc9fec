package com.atlassian.applinks.api.application.confluence;

import com.atlassian.applinks.api.ApplicationType;

/** Compiled against applinks 11; certain. */
public interface ConfluenceApplicationType extends ApplicationType {}
