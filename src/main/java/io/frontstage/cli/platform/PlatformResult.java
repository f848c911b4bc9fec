package io.frontstage.cli.platform;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The result of comparing our jar with a product.
 *
 * @param product Confluence or Jira
 * @param archives the number of archives of the product that were read, including nested ones
 * @param classes the number of different classes in them
 * @param lookedFor the number of different things that were looked for
 * @param missing what is missing or does not match, as a sentence, with what needs it
 * @param stopping those of the missing without which the plugin does not start; without the others, only a feature is unavailable
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
