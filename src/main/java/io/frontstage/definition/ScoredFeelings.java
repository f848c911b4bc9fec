package io.frontstage.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words and emoticons for feelings, with the score that they usually mean: {@code happy} is +1. */
public final class ScoredFeelings {

    private static final Map<String, String> SCORES =
            WordTable.read("/io/frontstage/definition/feelings.properties").entrySet().stream()
                    .flatMap(entry -> entry.getValue().stream().map(word -> Map.entry(word, entry.getKey())))
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));

    private static final List<String> FACES = SCORES.keySet().stream()
            .filter(word -> !Character.isLetter(word.codePointAt(0)))
            .toList();

    private ScoredFeelings() {}

    /**
     * Converts a feeling to the form of the language.
     *
     * @param text a word, optionally followed by more text, or an emoticon followed by words
     * @return {@code +1 happy}, or only the score for an emoticon; empty if no score is known for it
     */
    public static Optional<String> scored(String text) {
        for (String face : FACES) {
            if (text.startsWith(face)) {
                return Optional.of(
                        with(SCORES.get(face), text.substring(face.length()).replace("\uFE0F", "")));
            }
        }
        String word =
                text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L} ].*$", "").strip();
        return Optional.ofNullable(SCORES.get(word)).map(score -> with(score, text));
    }

    /** A score followed by words, without brackets around them. */
    public static String with(String score, String words) {
        String bare = words.strip();
        String open = bare.startsWith("(") && bare.endsWith(")") ? bare.substring(1, bare.length() - 1) : bare;
        return (score + " " + open.strip()).strip();
    }
}
