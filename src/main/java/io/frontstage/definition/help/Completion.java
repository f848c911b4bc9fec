package io.frontstage.definition.help;

import java.util.List;

/**
 * The words that may stand at a place, all of them, whatever has been typed of one.
 *
 * @param from index of the first UTF-16 unit that a chosen word replaces
 * @param to after the last one
 */
public record Completion(int from, int to, List<Choice> choices) {

    public Completion {
        choices = List.copyOf(choices);
    }
}
