package io.frontstage.render.image;

import io.frontstage.scene.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A line of text in runs of the fonts that have its characters. What no font has is written as its name in Unicode, to
 * be drawn in a box.
 */
final class FontRuns {

    /** Characters that our fonts lack, by those that look and mean the same: a hyphen, ticks, a cross, a star. */
    private static final Map<Integer, Integer> ALIKE =
            Map.of(0x2011, (int) '-', 0x2705, 0x2714, 0x274C, 0x2718, 0x274E, 0x2718, 0x2B50, 0x2605);

    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;

    /** The name of a missing character is this much smaller than the text around it. */
    private static final float NAME_SIZE = 0.7f;

    /** @param named whether it is the name of a character that no font has */
    private record Run(int begin, int end, java.awt.Font font, boolean named) {}

    /** A name's place in the text that is drawn: from one UTF-16 unit to before another. */
    record Name(int begin, int end) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();

    FontRuns(String said, Font font, Fonts fonts) {
        said.codePoints().forEach(codePoint -> {
            Optional<java.awt.Font> found = fonts.of(codePoint, font);
            if (found.isPresent()) {
                add(Character.toString(codePoint), found.get(), false);
            } else if (ALIKE.containsKey(codePoint)
                    && fonts.of(ALIKE.get(codePoint), font).isPresent()) {
                int alike = ALIKE.get(codePoint);
                add(Character.toString(alike), fonts.of(alike, font).orElseThrow(), false);
            } else if (!isInvisible(codePoint)) {
                java.awt.Font letters = fonts.of(font);
                add("\u00A0" + name(codePoint) + "\u00A0", letters.deriveFont(letters.getSize2D() * NAME_SIZE), true);
            }
        });
    }

    private void add(String piece, java.awt.Font font, boolean named) {
        int begin = text.length();
        text.append(piece);
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && !named && !last.named() && last.font().equals(font)) {
            runs.set(runs.size() - 1, new Run(last.begin(), text.length(), font, false));
        } else {
            runs.add(new Run(begin, text.length(), font, named));
        }
    }

    boolean isEmpty() {
        return text.toString().isBlank();
    }

    /** The places of names of characters. */
    List<Name> names() {
        return runs.stream()
                .filter(Run::named)
                .map(run -> new Name(run.begin(), run.end()))
                .toList();
    }

    /** The text with its fonts. */
    AttributedString attributed(boolean rightToLeft) {
        AttributedString attributed = new AttributedString(text.toString());
        if (rightToLeft) {
            attributed.addAttributes(
                    Map.of(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL), 0, text.length());
        }
        runs.forEach(run -> attributed.addAttribute(TextAttribute.FONT, run.font(), run.begin(), run.end()));
        return attributed;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || codePoint >= FIRST_SELECTOR && codePoint <= LAST_SELECTOR;
    }

    private static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return name == null
                ? "U+" + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT)
                : name.toLowerCase(Locale.ROOT);
    }
}
