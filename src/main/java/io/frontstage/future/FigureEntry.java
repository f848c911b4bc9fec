package io.frontstage.future;

import java.util.List;

/**
 * A figure of both maps as output over REST and by the command line.
 *
 * @param figure {@code busy}, {@code waits}, {@code steps}, {@code pains} or {@code hand-offs}
 * @param today in words: a duration, a count, or that it is unknown
 * @param future the same for the future map
 * @param sentence both figures, and how they differ
 */
public record FigureEntry(String figure, String today, String future, String sentence) {

    /** All five figures. */
    public static List<FigureEntry> of(FutureComparison comparison, FutureTexts texts) {
        return comparison.figures().stream()
                .map(figure -> new FigureEntry(
                        figure.kind().word(), texts.today(figure), texts.future(figure), texts.sentence(figure)))
                .toList();
    }
}
