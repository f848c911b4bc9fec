package com.atlassian.applinks.api;

/** Compiled against applinks 10 and 11; certain. */
public class TypeNotInstalledException extends Exception {
    private static final long serialVersionUID = 1L;

    public TypeNotInstalledException(String type) {
        super(type);
    }
}
