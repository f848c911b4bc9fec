package io.frontstage.render.pdf;

import java.text.Bidi;

/** A line with its letters in visual order, from left to right (Unicode Bidirectional Algorithm, rules L2 and L4). */
final class VisualOrder {

    private static final String OPENING = "([{<«‹";
    private static final String CLOSING = ")]}>»›";

    private VisualOrder() {}

    static String of(String text, boolean rightToLeft) {
        char[] letters = text.toCharArray();
        if (!rightToLeft && !Bidi.requiresBidi(letters, 0, letters.length)) {
            return text;
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 0 ? run : reversed(run);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return String.join("", runs);
    }

    private static String reversed(String run) {
        StringBuilder mirrored = new StringBuilder();
        run.codePoints().map(VisualOrder::mirrored).forEach(mirrored::appendCodePoint);
        return mirrored.reverse().toString();
    }

    private static int mirrored(int character) {
        int at = OPENING.indexOf(character);
        if (at >= 0) {
            return CLOSING.charAt(at);
        }
        int end = CLOSING.indexOf(character);
        return end >= 0 ? OPENING.charAt(end) : character;
    }
}
