package io.frontstage.compare;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.definition.change.ItemRef;
import java.util.Optional;

/**
 * A link to an issue that an older version of a map has and the newer one lacks.
 *
 * @param item the item as the older version has it
 * @param step the id of its step or stage there
 * @param stepTitle the title of that
 * @param key the issue
 * @param home the same item in the newer version, by which the link may be put back; empty: it is gone
 */
public record LostLink(Item item, String step, String stepTitle, IssueKey key, Optional<ItemRef> home) {}
