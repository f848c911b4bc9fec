package io.frontstage.blueprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The general information about a map.
 *
 * @param id the map's id
 * @param title the service
 * @param about its note, address and provenance
 * @param summary the service in a sentence or two
 * @param scenario the situation in which the service is used
 * @param goal what the customer wants
 * @param state today's service or a future one
 * @param owner who maintains the map
 * @param reviewed when it was last confirmed to be correct
 * @param reviewEvery how often it must be reviewed
 * @param jargon words that customers do not use
 * @param language the language of the author's texts; absent: that of the page
 * @param tracker where its issues are created
 * @param answers the names of the files with customers' answers
 */
public record MapInfo(
        String id,
        String title,
        About about,
        Optional<String> summary,
        Optional<String> scenario,
        Optional<String> goal,
        MapState state,
        Optional<String> owner,
        Optional<PartialDate> reviewed,
        Optional<TimeSpan> reviewEvery,
        List<String> jargon,
        Optional<Locale> language,
        Optional<Tracker> tracker,
        List<String> answers) {

    public MapInfo {
        jargon = List.copyOf(jargon);
        answers = List.copyOf(answers);
    }
}
