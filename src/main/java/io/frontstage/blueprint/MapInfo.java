package io.frontstage.blueprint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the head of a map says.
 *
 * @param id the map's id
 * @param title the service
 * @param about more
 * @param summary in a sentence or two
 * @param scenario the situation in which the service is used
 * @param goal what the customer wants
 * @param state today's or a future one
 * @param owner who keeps the map
 * @param reviewed when it was last found true
 * @param reviewEvery how often it is to be looked at again
 * @param jargon words that no customer uses
 * @param language the language of the author's words; absent: the page's
 * @param tracker where its issues are made
 * @param answers names of the files that hold customers' answers
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
