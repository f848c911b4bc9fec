package io.frontstage.lostlink;

import io.frontstage.blueprint.IssueKey;

/**
 * A link to an issue in one version of a map.
 *
 * @param version the version's number
 * @param item the item that has the link
 * @param key the issue
 */
record HeldLink(int version, PlacedItem item, IssueKey key) {

    /** The memory a link takes in addition to its item's texts, in characters. */
    static final int WEIGHT = 100;
}
