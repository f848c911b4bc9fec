package io.frontstage.cli.platform;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What came of holding our jar against a product.
 *
 * @param product Confluence or Jira
 * @param archives how many of the product's archives were walked through, those within archives too
 * @param classes how many classes lie in them, copies not counted
 * @param lookedFor how many things were looked for, each once
 * @param missing what is missing or other than wanted, in words, and who wants it
 * @param stopping those of the missing without which the plugin does not start; without the others, a feature is off
 * @param unchecked what could not be looked for, and why
 */
public record PlatformResult(
        String product,
        int archives,
        int classes,
        int lookedFor,
        SortedMap<String, SortedSet<String>> missing,
        SortedSet<String> stopping,
        SortedSet<String> unchecked) {

    public PlatformResult {
        missing = Collections.unmodifiableSortedMap(missing);
        stopping = Collections.unmodifiableSortedSet(stopping);
        unchecked = Collections.unmodifiableSortedSet(unchecked);
    }
}
