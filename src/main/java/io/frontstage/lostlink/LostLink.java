package io.frontstage.lostlink;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.definition.change.ItemRef;
import java.util.Optional;

/**
 * A link to an issue that an older version of a map has and the newer one lacks.
 *
 * @param version the number of the newest version that has the link; 0 if versions have no numbers
 * @param item the item as that version has it
 * @param stepTitle the title of its step or stage there
 * @param key the issue
 * @param home the same item in the newer version, where the link can be restored; empty: the item is gone
 */
public record LostLink(int version, ItemRef item, String stepTitle, IssueKey key, Optional<ItemRef> home) {}
