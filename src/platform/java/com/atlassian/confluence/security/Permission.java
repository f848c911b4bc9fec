package com.atlassian.confluence.security;

/**
 * A kind of access. The first three compiled against Confluence 10.0.3; the names are certain, more kinds may exist:
 * never switch on it.
 */
public class Permission {
    public static final Permission VIEW = new Permission("VIEW");
    public static final Permission EDIT = new Permission("EDIT");
    public static final Permission ADMINISTER = new Permission("ADMINISTER");
    public static final Permission REMOVE = new Permission("REMOVE");

    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
