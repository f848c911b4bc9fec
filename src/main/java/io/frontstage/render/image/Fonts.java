package io.frontstage.render.image;

import io.frontstage.scene.Font;
import java.awt.FontFormatException;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

/** The fonts of pictures: those in our own jar and no others, so that every server draws the same. */
final class Fonts {

    private static final String FOLDER = "/io/frontstage/fonts/";

    private final Map<Font, java.awt.Font> fonts = new EnumMap<>(Font.class);

    private Fonts(java.awt.Font regular, java.awt.Font bold) {
        for (Font font : Font.values()) {
            java.awt.Font sized = (font.bold() ? bold : regular).deriveFont((float) font.size());
            fonts.put(font, font.italic() ? sized.deriveFont(SLANT) : sized);
        }
    }

    /** An italic letter is as wide as an upright one, and leans by a fifth. */
    private static final AffineTransform SLANT = AffineTransform.getShearInstance(-0.2, 0);

    private static final class Holder {
        private static final Fonts SHIPPED =
                new Fonts(read("LiberationSans-Regular.ttf"), read("LiberationSans-Bold.ttf"));
    }

    /** @throws Error if this server has no font support: the JVM throws {@code InternalError} and {@code NoClassDefFoundError} then */
    static Fonts shipped() {
        return Holder.SHIPPED;
    }

    java.awt.Font of(Font font) {
        return fonts.get(font);
    }

    boolean canShow(String text, Font font) {
        return fonts.get(font).canDisplayUpTo(text) < 0;
    }

    private static java.awt.Font read(String file) {
        try (InputStream stream = Fonts.class.getResourceAsStream(FOLDER + file)) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("the jar's own font cannot be read: " + file, broken);
        }
    }
}
