package io.frontstage.confluence.view;

import io.frontstage.RenderOptions;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.page.MapAddress;
import io.frontstage.issue.Issues;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.render.page.MapSource;

/**
 * A map that is about to be shown.
 *
 * @param blueprint the whole map, including what a view leaves out
 * @param options how the map is requested to be shown
 * @param issues the addresses of its issues
 * @param source the version of the file that it was read from
 * @param address the map's address
 * @param answers how customers said they felt
 * @param figures its figures, with the answers attached to its page
 */
public record ShownMap(
        Blueprint blueprint,
        RenderOptions options,
        Issues issues,
        MapSource source,
        MapAddress address,
        RecentAnswers answers,
        ShownFigures figures) {}
