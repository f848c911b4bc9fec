package io.frontstage.definition.help;

import java.util.List;

/**
 * All words that are possible at a position, whatever has been typed so far.
 *
 * @param from index of the first UTF-16 unit that a chosen word replaces
 * @param to after the last one
 */
public record Completion(int from, int to, List<Choice> choices) {

    public Completion {
        choices = List.copyOf(choices);
    }
}
