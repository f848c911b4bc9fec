package io.frontstage.render.image;

import io.frontstage.render.sheet.Sheets;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Tint;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Writes a drawing as PNG, for outputs without SVG support: at twice the screen's resolution if possible, and within a
 * maximum size. A very large map is drawn as large as it may be, so that it is there whole.
 */
public final class ImageWriter {

    /** Usual maximum width and height of a picture in pixels, if small text stays legible. */
    static final int USUAL_SIDE = 4_000;
    /** Maximum width and height of a picture in pixels. */
    static final int MAX_SIDE = 16_000;
    /** Maximum number of pixels of a picture: with three bytes each, 60 MB while it is drawn. */
    static final int MAX_PIXELS = 20_000_000;
    /** Maximum size of a file in bytes. */
    static final int MAX_BYTES = 8 * 1024 * 1024;
    /** Maximum number of pixels per CSS pixel; enough for print. */
    static final double FINEST = 2;
    /** Minimum number of pixels per CSS pixel; with fewer, small text is illegible. */
    static final double COARSEST = 0.45;

    /** Number of pixels per CSS pixel for a very large picture, if the limits allow it. */
    private static final double LEGIBLE = 0.55;

    /** Points per CSS pixel on paper. */
    private static final double POINTS = 0.75;

    private ImageWriter() {}

    /** What is painted, its size in CSS pixels, and its intended width on screen. */
    private record Subject(double width, double height, double shown, Consumer<Painter> paint) {

        static Subject of(Drawing drawing) {
            return new Subject(drawing.width(), drawing.height(), 1, painter -> painter.paint(drawing.shapes()));
        }

        static Subject of(Sheets.Sheet sheet) {
            return new Subject(sheet.width(), sheet.height(), sheet.scale() / POINTS, painter -> sheet.panels()
                    .forEach(painter::paint));
        }
    }

    /** Never throws: if the server lacks something, the result gives the reason. */
    public static ImageResult write(Drawing drawing) {
        return write(drawing, Fonts::shipped);
    }

    /** Writes one sheet of a map, at the size it has on paper. Never throws. */
    public static ImageResult write(Sheets.Sheet sheet) {
        return write(Subject.of(sheet), Fonts::shipped);
    }

    static ImageResult write(Drawing drawing, Supplier<Fonts> shipped) {
        return write(Subject.of(drawing), shipped);
    }

    private static ImageResult write(Subject subject, Supplier<Fonts> shipped) {
        double scale = finest(subject.width(), subject.height());
        if (scale < COARSEST) {
            return new ImageResult.Unavailable(ImageResult.Reason.TOO_LARGE);
        }
        try {
            return bounded(subject, scale, shipped.get());
        } catch (IOException | RuntimeException | LinkageError | InternalError missing) {
            // without freetype, fontconfig or any installed font, AWT throws these errors although the JVM itself is
            // fine
            return new ImageResult.Unavailable(ImageResult.Reason.NO_FONT_SUPPORT);
        }
    }

    private static double finest(double width, double height) {
        double longest = Math.max(width, height);
        double most = Math.min(MAX_SIDE / longest, Math.sqrt(MAX_PIXELS / width / height));
        return Math.min(FINEST, Math.max(USUAL_SIDE / longest, Math.min(most, LEGIBLE)));
    }

    private static ImageResult bounded(Subject subject, double finest, Fonts fonts) throws IOException {
        for (double scale = finest; scale >= COARSEST; scale *= 0.75) {
            Set<String> named = new LinkedHashSet<>();
            BufferedImage image = paint(subject, scale, fonts, named);
            byte[] png = encode(image);
            if (png.length <= MAX_BYTES) {
                return new ImageResult.Picture(
                        png,
                        image.getWidth(),
                        image.getHeight(),
                        whole(subject.width() * subject.shown()),
                        whole(subject.height() * subject.shown()),
                        List.copyOf(named));
            }
        }
        return new ImageResult.Unavailable(ImageResult.Reason.TOO_LARGE);
    }

    private static BufferedImage paint(Subject subject, double scale, Fonts fonts, Set<String> named) {
        int width = Math.min(MAX_SIDE, whole(subject.width() * scale));
        int height = Math.min(MAX_SIDE, whole(subject.height() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.decode(Tint.GROUND.light()));
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            Painter painter = new Painter(graphics, fonts);
            subject.paint().accept(painter);
            named.addAll(painter.named());
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        // in memory: ImageIO would otherwise write a file to the server's temporary folder
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IOException("this JVM writes no PNG");
            }
        }
        return bytes.toByteArray();
    }

    private static int whole(double pixels) {
        return Math.max(1, (int) Math.ceil(pixels));
    }
}
