package io.frontstage.future;

import java.util.List;

/**
 * A figure of both maps as it is answered: over REST and by the command line.
 *
 * @param figure {@code busy}, {@code waits}, {@code steps}, {@code pains} or {@code hand-offs}
 * @param today in words: a duration, a count, or that it is not known
 * @param future the same of the future map
 * @param sentence both, and what becomes of it
 */
public record FigureEntry(String figure, String today, String future, String sentence) {

    /** All five. */
    public static List<FigureEntry> of(FutureComparison comparison, FutureTexts texts) {
        return comparison.figures().stream()
                .map(figure -> new FigureEntry(
                        figure.kind().word(), texts.today(figure), texts.future(figure), texts.sentence(figure)))
                .toList();
    }
}
