package io.frontstage.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * The icon is an SVG. This test checks its PNG, which is used where only pixels are supported. To redraw it: {@code mvn
 * test -Dtest=IconTest -Dgolden.update=true}.
 */
class IconTest {

    private static final Path IMAGES = Path.of("src/main/resources/images");
    private static final Path PNG = IMAGES.resolve("frontstage.png");

    /** Width and height in pixels, as in a product's list of macros. */
    private static final int SIZE = 80;

    /** Maximum difference of a colour, of 255, because drawing differs a little between JDKs. */
    private static final int TOLERANCE = 24;

    @Test
    void thePictureShowsTheDrawing() throws IOException {
        BufferedImage drawn = drawn(Files.readString(IMAGES.resolve("frontstage.svg")));
        if (Boolean.getBoolean("golden.update")) {
            ImageIO.write(drawn, "png", PNG.toFile());
        }
        BufferedImage kept = ImageIO.read(PNG.toFile());

        assertThat(kept.getWidth()).isEqualTo(SIZE);
        assertThat(kept.getHeight()).isEqualTo(SIZE);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                assertThat(distance(kept.getRGB(x, y), drawn.getRGB(x, y)))
                        .as("at %d, %d", x, y)
                        .isLessThanOrEqualTo(TOLERANCE);
            }
        }
        assertThat(Files.size(PNG)).isLessThan(4_000);
    }

    private static int distance(int one, int other) {
        return Arrays.stream(new int[] {0, 8, 16, 24})
                .map(shift -> Math.abs((one >> shift & 255) - (other >> shift & 255)))
                .max()
                .orElseThrow();
    }

    /** Draws rectangles with round corners and horizontal lines, of which the icon consists. */
    private static BufferedImage drawn(String svg) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Matcher shape = Pattern.compile("<(rect|path) [^>]*/>").matcher(svg);
        int shapes = 0;
        while (shape.find()) {
            shapes++;
            if (shape.group(1).equals("rect")) {
                double corner = 2 * number(shape.group(), "rx");
                pen.setColor(Color.decode(attribute(shape.group(), "fill")));
                pen.fill(new RoundRectangle2D.Double(
                        number(shape.group(), "x"),
                        number(shape.group(), "y"),
                        number(shape.group(), "width"),
                        number(shape.group(), "height"),
                        corner,
                        corner));
            } else {
                line(pen, shape.group());
            }
        }
        pen.dispose();
        assertThat(shapes).isEqualTo(svg.split("<(?!/|svg)").length - 1);
        return image;
    }

    private static void line(Graphics2D pen, String path) {
        Matcher way = Pattern.compile("M(\\d+) (\\d+)h(\\d+)").matcher(attribute(path, "d"));
        assertThat(way.matches()).isTrue();
        double x = Double.parseDouble(way.group(1));
        double y = Double.parseDouble(way.group(2));
        float width = (float) number(path, "stroke-width");
        String dashes = path.contains("stroke-dasharray") ? attribute(path, "stroke-dasharray") : "";
        pen.setColor(Color.decode(attribute(path, "stroke")));
        pen.setStroke(
                dashes.isEmpty()
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes(dashes), 0));
        pen.draw(new Line2D.Double(x, y, x + Double.parseDouble(way.group(3)), y));
    }

    private static float[] dashes(String list) {
        String[] words = list.split(" ");
        float[] dashes = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            dashes[i] = Float.parseFloat(words[i]);
        }
        return dashes;
    }

    private static double number(String element, String name) {
        return Double.parseDouble(attribute(element, name));
    }

    private static String attribute(String element, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
        assertThat(value.find()).as(name + " in " + element).isTrue();
        return value.group(1);
    }
}
