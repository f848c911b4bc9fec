package io.frontstage.definition;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that an author probably meant. */
public final class Nearest {

    private static final int MAX_LENGTH = 64;

    private Nearest() {}

    /**
     * The known word with the fewest changes to the written one, ignoring case; empty if even that one differs by more than a third. A
     * change is one character inserted, deleted or replaced, or two adjacent ones swapped.
     */
    public static Optional<String> to(String written, Collection<String> known) {
        String word = written.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (word.isEmpty() || word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int least = Math.max(1, word.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int changes = changes(word, candidate.toLowerCase(Locale.ROOT));
                if (changes < least) {
                    least = changes;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /** Optimal string alignment distance, computed row by row. */
    private static int changes(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
