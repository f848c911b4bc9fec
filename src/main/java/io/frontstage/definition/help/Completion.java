package io.frontstage.definition.help;

import java.util.List;

/**
 * All words that can be inserted at a position, regardless of what has been typed so far.
 *
 * @param from index of the first UTF-16 unit that the chosen word replaces
 * @param to index after the last one
 */
public record Completion(int from, int to, List<Choice> choices) {

    public Completion {
        choices = List.copyOf(choices);
    }
}
