package io.frontstage.scene;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.CsvSource;

/** Which colours are used on which backgrounds, and their contrast (WCAG 2.2, "contrast ratio"). */
public final class Contrasts {

    /** A colour and its background. */
    public record Pair(Tint sign, Tint ground, double least) {}

    private Contrasts() {}

    /** All pairs that the map uses: texts need 4.5 : 1, signs 3 : 1. */
    public static List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        for (Tint text : List.of(Tint.TEXT, Tint.TEXT_SUBTLE, Tint.LINK)) {
            TintTest.GROUNDS.forEach(ground -> pairs.add(new Pair(text, ground, 4.5)));
        }
        pairs.addAll(listed("wordsAreLegibleOnTheirGround", 4.5));
        pairs.addAll(listed("signsStandOutFromTheirGround", 3));
        return pairs;
    }

    /** The ratio of two colours: {@code #rrggbb}. */
    public static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static List<Pair> listed(String test, double least) {
        List<Pair> pairs = new ArrayList<>();
        for (Method method : TintTest.class.getDeclaredMethods()) {
            if (method.getName().equals(test)) {
                for (String row : method.getAnnotation(CsvSource.class).value()) {
                    String[] names = row.split(", ");
                    pairs.add(new Pair(Tint.valueOf(names[0]), Tint.valueOf(names[1]), least));
                }
            }
        }
        return pairs;
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
