package io.frontstage.render.image;

import io.frontstage.scene.Font;
import java.awt.FontFormatException;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The fonts of pictures: those in our own jar, for letters and for symbols, so that every server draws the same. Scripts
 * that they lack are drawn with the server's own fonts.
 */
final class Fonts {

    private static final String FOLDER = "/io/frontstage/fonts/";

    private final Map<Font, java.awt.Font> fonts = new EnumMap<>(Font.class);
    private final java.awt.Font symbols;
    private final Optional<java.awt.Font> server;

    /** @param server the server's fonts for scripts that ours lack; empty for none */
    Fonts(java.awt.Font regular, java.awt.Font bold, java.awt.Font symbols, Optional<java.awt.Font> server) {
        this.symbols = symbols;
        this.server = server;
        for (Font font : Font.values()) {
            java.awt.Font sized = (font.bold() ? bold : regular).deriveFont((float) font.size());
            fonts.put(font, font.italic() ? sized.deriveFont(SLANT) : sized);
        }
    }

    /** An italic letter is as wide as an upright one; it is slanted by a fifth of its height. */
    private static final AffineTransform SLANT = AffineTransform.getShearInstance(-0.2, 0);

    private static final class Holder {
        private static final Fonts SHIPPED =
                shippedWith(Optional.of(new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 1)));
    }

    /**
     * @throws Error if this server has no font support; the JVM then throws {@code InternalError} or {@code
     *     NoClassDefFoundError}
     */
    static Fonts shipped() {
        return Holder.SHIPPED;
    }

    /** The jar's fonts, with the server's for characters that they lack. */
    static Fonts shippedWith(Optional<java.awt.Font> server) {
        return new Fonts(
                read("LiberationSans-Regular.ttf"),
                read("LiberationSans-Bold.ttf"),
                read("NotoSansSymbols2.ttf"),
                server);
    }

    /** The first font that has a character, of letters, symbols and server; empty if none has it. */
    Optional<java.awt.Font> of(int codePoint, Font font) {
        java.awt.Font letters = fonts.get(font);
        if (letters.canDisplay(codePoint)) {
            return Optional.of(letters);
        }
        if (symbols.canDisplay(codePoint)) {
            return Optional.of(symbols.deriveFont((float) font.size()));
        }
        return server.filter(fallback -> fallback.canDisplay(codePoint))
                .map(fallback -> fallback.deriveFont(
                        font.bold() ? java.awt.Font.BOLD : java.awt.Font.PLAIN, (float) font.size()));
    }

    java.awt.Font of(Font font) {
        return fonts.get(font);
    }

    private static java.awt.Font read(String file) {
        try (InputStream stream = Fonts.class.getResourceAsStream(FOLDER + file)) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("the jar's own font cannot be read: " + file, broken);
        }
    }
}
