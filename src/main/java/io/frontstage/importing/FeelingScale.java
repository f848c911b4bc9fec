package io.frontstage.importing;

import io.frontstage.definition.ScoredFeelings;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scale of the feelings in a row of a sheet. Scores from 1 to {@code highest} become -2 to +2; words and emoticons become the score
 * that {@link ScoredFeelings} gives them, and are kept after it.
 *
 * @param highest the best score, such as 5; 0 if numbers are the language's own, -2 to +2
 */
record FeelingScale(int highest) {

    static final FeelingScale OURS = new FeelingScale(0);

    private static final int FIVE = 5;
    private static final int TEN = 10;

    private static final Pattern OF =
            Pattern.compile("(\\d{1,2})\\s*(?:/|of|von|out of|sur|de)\\s*(\\d{1,2})(?!\\d)\\s*(.*)");
    private static final Pattern SCORED = Pattern.compile("(?:[+-]?[01](?:[.,]\\d)?|[+-]?2(?:[.,]0)?)(?:\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d{1,2})(?:$|\\s+(.*))");

    /**
     * The scale that fits all cells of a row: if one is 3, which -2 to +2 does not include, a 1 is not on that scale either; next to
     * {@code 2 of 5}, a 1 means 1 of 5.
     */
    static FeelingScale of(List<String> cells) {
        int most = 0;
        int least = TEN;
        boolean signed = false;
        for (String cell : cells) {
            Matcher of = OF.matcher(plain(cell));
            Matcher number = NUMBER.matcher(plain(cell));
            if (of.matches()) {
                most = Math.max(most, Integer.parseInt(of.group(2)));
            } else if (number.matches()) {
                int score = Integer.parseInt(number.group(1));
                most = Math.max(most, score);
                least = Math.min(least, score);
                signed |= number.group(1).startsWith("+") || score < 0;
            }
        }
        if (signed || most <= 2 || most > TEN || least < 0) {
            return OURS;
        }
        return most <= FIVE ? least < 1 ? OURS : new FeelingScale(FIVE) : new FeelingScale(TEN);
    }

    /** The value of {@code feels} for a cell; the cell's own text if no score is known for it. */
    String value(String cell) {
        String line = plain(cell);
        Matcher of = OF.matcher(line);
        if (of.matches()) {
            int total = Integer.parseInt(of.group(2));
            int score = Integer.parseInt(of.group(1));
            if (total >= 2 && score <= total) {
                return ScoredFeelings.with(mapped(score, total), of.group(3));
            }
        }
        Matcher number = NUMBER.matcher(line);
        if (number.matches()) {
            int score = Integer.parseInt(number.group(1));
            if (highest > 0 && score <= highest) {
                return ScoredFeelings.with(mapped(score, highest), number.group(2) == null ? "" : number.group(2));
            }
            return line;
        }
        return ScoredFeelings.scored(line).orElse(line);
    }

    /** Whether a value begins with a score of the language. */
    static boolean isScored(String value) {
        return SCORED.matcher(value).matches();
    }

    /** Whether a cell is an emoticon or word with a known score. */
    static boolean isFeeling(String cell) {
        String line = plain(cell);
        return !NUMBER.matcher(line).matches() && ScoredFeelings.scored(line).isPresent();
    }

    /** Maps a score of the scale, which begins at 1 or 0, proportionally to the range from -2 to +2. */
    private static String mapped(int score, int highest) {
        double from = highest > FIVE ? 0 : 1;
        long ours = Math.round((score - from) / (highest - from) * 4 - 2);
        long bounded = Math.max(-2, Math.min(2, ours));
        return bounded > 0 ? "+" + bounded : Long.toString(bounded);
    }

    private static String plain(String cell) {
        return cell.replaceAll("\\s+", " ").replace('−', '-').replace('–', '-').strip();
    }
}
