package io.frontstage.scene;

/** The direction of a text by its first letter with a direction (Unicode Bidirectional Algorithm, rules P2 and P3). */
public final class Direction {

    /** The first right-to-left character. */
    private static final char HEBREW = '\u0590';

    private Direction() {}

    public static boolean isRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < HEBREW ? Character.isLetter(c) : isStrong(text.codePointAt(i))) {
                return c >= HEBREW && isRightToLeft(text.codePointAt(i));
            }
        }
        return false;
    }

    private static boolean isStrong(int codePoint) {
        return Character.getDirectionality(codePoint) == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                || isRightToLeft(codePoint);
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
