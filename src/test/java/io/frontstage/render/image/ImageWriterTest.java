package io.frontstage.render.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.frontstage.scene.Dash;
import io.frontstage.scene.Drawing;
import io.frontstage.scene.Font;
import io.frontstage.scene.Shape;
import io.frontstage.scene.TextAnchor;
import io.frontstage.scene.Tint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageWriterTest {

    private static final Shape.Box BOX =
            new Shape.Box(10, 10, 80, 30, 4, Tint.CUSTOMER_CARD, Tint.CUSTOMER_EDGE, 1, Dash.SOLID);

    @Test
    void drawsWhatTheDrawingHolds() throws IOException {
        ImageResult.Picture picture = picture(drawing(200, 100.2, BOX, text("Pays")));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(image.getWidth()).isEqualTo(picture.width()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(picture.height()).isEqualTo(201);
        assertThat(picture.shownWidth()).isEqualTo(200);
        assertThat(picture.shownHeight()).isEqualTo(101);
        assertThat(hex(image, 170, 70)).isEqualTo(Tint.CUSTOMER_CARD.light());
        assertThat(hex(image, 5, 5)).isEqualTo(Tint.GROUND.light());
        assertThat(darkPixels(image)).isGreaterThan(50);
    }

    @Test
    void aLargeDrawingIsScaledDown() {
        ImageResult.Picture picture = picture(drawing(2500, 1500, BOX));
        assertThat(picture.width()).isEqualTo(4000);
        assertThat(picture.height()).isEqualTo(2400);
        assertThat(picture.shownWidth()).isEqualTo(2500);
    }

    @ParameterizedTest
    @CsvSource({"7200, 6200, 4000", "7200, 12900, 3342", "8000, 3000, 4400", "30000, 900, 16000"})
    void aVeryLargeDrawingIsWholeAndLegible(int width, int height, int pixels) {
        ImageResult.Picture picture = picture(drawing(width, height, BOX));
        assertThat(picture.width()).isEqualTo(pixels);
        assertThat((double) picture.width() / width).isBetween(0.45, 0.56);
        assertThat(picture.width() * picture.height()).isLessThan(20_100_000);
    }

    @Test
    void aFileIsNeverTooLarge() {
        Random random = new Random(7);
        List<Shape> noise = new ArrayList<>();
        for (int i = 0; i < 120_000; i++) {
            Tint tint = Tint.values()[1 + random.nextInt(Tint.values().length - 1)];
            noise.add(
                    new Shape.Box(random.nextInt(1900), random.nextInt(1900), 3, 3, 0, tint, Tint.NONE, 0, Dash.SOLID));
        }
        assertThat(ImageWriter.write(new Drawing(1900, 1900, noise)))
                .satisfiesAnyOf(
                        result -> assertThat(result)
                                .asInstanceOf(type(ImageResult.Picture.class))
                                .satisfies(picture ->
                                        assertThat(picture.png().length).isLessThanOrEqualTo(ImageWriter.MAX_BYTES)),
                        result -> assertThat(result)
                                .isEqualTo(new ImageResult.Unavailable(ImageResult.Reason.TOO_LARGE)));
    }

    @Test
    void aMapThatNobodyCouldReadIsNotDrawn() {
        assertThat(ImageWriter.write(drawing(60_000, 900, BOX)))
                .isEqualTo(new ImageResult.Unavailable(ImageResult.Reason.TOO_LARGE));
    }

    /** F50: a single symbol, or a non-breaking hyphen, once lost the whole picture. */
    @ParameterizedTest
    @ValueSource(strings = {"Looks up ✅", "★ and ⚠", "Long‑term plan", "👍", "a\u200Db\uFE0F"})
    void symbolsAreDrawnOnEveryServer(String text) {
        assertThat(drawnWithoutTheServersFonts(text).named()).isEmpty();
    }

    @Test
    void aSymbolHasItsOwnShape() throws IOException {
        assertThat(drawnWithoutTheServersFonts("✅").png())
                .isNotEqualTo(drawnWithoutTheServersFonts("★").png());
    }

    /** The rest of the picture is drawn, with the character's name in its place. */
    @ParameterizedTest
    @ValueSource(strings = {"支払う", "ᚠᚢᚦ", "\uD800"})
    void aCharacterThatNoFontHasIsDrawnAsItsName(String text) throws IOException {
        ImageResult.Picture picture = drawnWithoutTheServersFonts(text);
        assertThat(picture.named()).containsExactly(text);
        assertThat(picture.sentence(Locale.ENGLISH).orElseThrow()).contains("“" + text + "”");
        assertThat(darkPixels(ImageIO.read(new ByteArrayInputStream(picture.png()))))
                .isGreaterThan(50);
    }

    private static ImageResult.Picture drawnWithoutTheServersFonts(String text) {
        ImageResult drawn =
                ImageWriter.write(drawing(400, 100, BOX, text(text)), () -> Fonts.shippedWith(Optional.empty()));
        assertThat(drawn).isInstanceOf(ImageResult.Picture.class);
        return (ImageResult.Picture) drawn;
    }

    @Test
    void everyOtherTextIsDrawn() {
        assertThat(picture(drawing(300, 100, text("Größe, naïve, Żółć, Ωμέγα, Привет — “1 €”")))
                        .png())
                .isNotEmpty();
    }

    @Test
    void aServerWithoutFontsIsSaid() {
        for (Throwable missing : List.of(
                new InternalError("no fonts"), new NoClassDefFoundError("sun/awt/X"), new IllegalStateException())) {
            assertThat(ImageWriter.write(drawing(200, 100, BOX), () -> {
                        throw sneaky(missing);
                    }))
                    .isEqualTo(new ImageResult.Unavailable(ImageResult.Reason.NO_FONT_SUPPORT));
        }
    }

    @Test
    void everyReasonHasASentenceInEveryLanguage() {
        Set<String> sentences = new HashSet<>();
        for (ImageResult.Reason reason : ImageResult.Reason.values()) {
            sentences.add(new ImageResult.Unavailable(reason).sentence(Locale.ENGLISH));
            sentences.add(new ImageResult.Unavailable(reason).sentence(Locale.GERMAN));
        }
        assertThat(sentences).hasSize(2 * ImageResult.Reason.values().length);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static ImageResult.Picture picture(Drawing drawing) {
        assertThat(ImageWriter.write(drawing)).isInstanceOf(ImageResult.Picture.class);
        return (ImageResult.Picture) ImageWriter.write(drawing);
    }

    private static Drawing drawing(double width, double height, Shape... shapes) {
        return new Drawing(width, height, List.of(shapes));
    }

    private static Shape text(String text) {
        return new Shape.Text(20, 30, text, Font.BODY, Tint.TEXT, TextAnchor.START, 0);
    }

    private static String hex(BufferedImage image, int x, int y) {
        return String.format(Locale.ROOT, "#%06x", image.getRGB(x, y) & 0xFFFFFF);
    }

    private static int darkPixels(BufferedImage image) {
        int dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return dark;
    }
}
