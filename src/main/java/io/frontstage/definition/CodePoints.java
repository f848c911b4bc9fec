package io.frontstage.definition;

import java.util.Arrays;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Converts the YAML library's marks, which count code points, to indexes of the text. */
final class CodePoints {

    /** The positions of surrogate pairs, in code points; the n-th shifts everything after it by n + 1. */
    private final int[] pairs;

    private final int length;

    CodePoints(String text) {
        int[] found = {};
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(16, 2 * count));
                }
                found[count] = i - count;
                count++;
                i++;
            }
        }
        this.pairs = Arrays.copyOf(found, count);
        this.length = text.length();
    }

    /** The index of a mark; the end of the text if there is none. */
    int start(Optional<Mark> mark) {
        return mark.isEmpty() ? length : index(mark.get().getIndex());
    }

    private int index(int codePoint) {
        if (pairs.length == 0) {
            return Math.min(codePoint, length);
        }
        int at = Arrays.binarySearch(pairs, codePoint);
        return Math.min(codePoint + (at >= 0 ? at : -at - 1), length);
    }
}
