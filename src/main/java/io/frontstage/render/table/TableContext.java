package io.frontstage.render.table;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.render.Anchors;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where and for whom a table is made.
 *
 * @param anchors the ids that it uses
 * @param options what is shown, in which language
 * @param issues the pages of Jira issues
 */
public record TableContext(Anchors anchors, LayoutOptions options, Function<IssueKey, Optional<URI>> issues) {}
