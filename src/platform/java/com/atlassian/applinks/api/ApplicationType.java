package com.atlassian.applinks.api;

/** The kind of the linked product. Compiled against applinks 11; certain. */
public interface ApplicationType {}
