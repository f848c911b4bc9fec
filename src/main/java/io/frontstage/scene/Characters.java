package io.frontstage.scene;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How to draw characters that the fonts of a picture lack or that are invisible. */
public final class Characters {

    /** The size of a missing character's name, relative to the text around it. */
    public static final double NAME_SIZE = 0.7;

    /** Characters that our fonts lack, with replacements that look and mean the same: a hyphen, ticks, a cross, a star. */
    private static final Map<Integer, Integer> ALIKE =
            Map.of(0x2011, (int) '-', 0x2705, 0x2714, 0x274C, 0x2718, 0x274E, 0x2718, 0x2B50, 0x2605);

    /** The minimum width that the layout assumes for such a character, and the maximum width of its name, relative to the font size. */
    private static final double ROOM = 0.8;

    private static final double MIN_ROOM = 4;

    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;

    private Characters() {}

    /** The replacement for a character that looks and means the same. */
    public static Optional<Integer> alike(int codePoint) {
        return Optional.ofNullable(ALIKE.get(codePoint));
    }

    /** Whether a character only affects how others are written: joiners, soft hyphens, direction marks, variation selectors, controls. */
    public static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || codePoint >= FIRST_SELECTOR && codePoint <= LAST_SELECTOR;
    }

    /**
     * What is drawn for adjacent characters that no font has.
     *
     * @param text the name of the character, or, for several of one script, that of the script with their number: {@code han ×3}
     * @param room its maximum width, relative to the font size: about what the layout has reserved for them
     */
    public record Name(String text, double room) {}

    /** The names of adjacent characters that no font has: one for each, or one for all adjacent ones of a script. */
    public static List<Name> names(List<Integer> missing) {
        List<Name> names = new ArrayList<>();
        for (int from = 0; from < missing.size(); ) {
            UnicodeScript script = UnicodeScript.of(missing.get(from));
            int to = from + 1;
            while (to < missing.size() && isOf(script, missing.get(to))) {
                to++;
            }
            int count = to - from;
            String text = count == 1
                    ? name(missing.get(from))
                    : script.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ×" + count;
            names.add(new Name(text, Math.max(MIN_ROOM, count * ROOM)));
            from = to;
        }
        return names;
    }

    private static boolean isOf(UnicodeScript script, int codePoint) {
        UnicodeScript other = UnicodeScript.of(codePoint);
        return script != UnicodeScript.COMMON && (other == script || other == UnicodeScript.INHERITED);
    }

    /** The Unicode name of a character, in lower case; for an ideograph or syllable, its code point. */
    private static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null || Character.isIdeographic(codePoint) || UnicodeScript.of(codePoint) == UnicodeScript.HANGUL
                ? codePointName(codePoint)
                : name.toLowerCase(Locale.ROOT);
    }

    /** Such as {@code U+6F22}: at least four digits. */
    private static String codePointName(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
