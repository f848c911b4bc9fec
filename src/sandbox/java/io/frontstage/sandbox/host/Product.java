package io.frontstage.sandbox.host;

import java.util.List;

/** A product in which the plugin is installed. */
public enum Product {
    CONFLUENCE("confluence", "com.atlassian.confluence", "com.atlassian.user"),
    JIRA("jira", "com.atlassian.jira", "com.atlassian.query");

    private final String key;
    private final List<String> ownPackages;

    Product(String key, String... ownPackages) {
        this.key = key;
        this.ownPackages = List.of(ownPackages);
    }

    /** The name in a module's {@code application="…"} and in the names of the scanner's index files: lower case. */
    public String key() {
        return key;
    }

    /** Whether a package (or class) name belongs only to the other product, and is therefore missing in this one. */
    boolean lacks(String packageName) {
        for (Product other : values()) {
            if (other != this
                    && other.ownPackages.stream().anyMatch(own -> (packageName + ".").startsWith(own + "."))) {
                return true;
            }
        }
        return false;
    }
}
