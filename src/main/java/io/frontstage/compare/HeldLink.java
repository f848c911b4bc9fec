package io.frontstage.compare;

import io.frontstage.blueprint.IssueKey;

/**
 * A link to an issue that a version has.
 *
 * @param version the version's number
 * @param item the item that has the link
 * @param key the issue
 */
record HeldLink(int version, PlacedItem item, IssueKey key) {

    /** What a link takes in memory beside its item's texts, in characters. */
    static final int WEIGHT = 100;
}
