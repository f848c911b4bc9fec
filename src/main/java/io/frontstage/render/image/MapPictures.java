package io.frontstage.render.image;

import io.frontstage.render.sheet.Sheets;
import io.frontstage.scene.Drawing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A map as pictures for the portrait pages of another document: one for every few stages, each fitting the page, then
 * the legend.
 *
 * @param pages the pictures, in order; empty if there are none
 * @param missing why there are none
 */
public record MapPictures(List<Page> pages, Optional<ImageResult.Unavailable> missing) {

    /** The width of the space on a page, in points: A4 and US Letter, with the margins that wikis use. */
    public static final double WIDTH = 510;

    /** The height of that space, in points. */
    public static final double HEIGHT = 645;

    /** Maximum number of pictures; nobody would read more, and they would take long to draw. */
    private static final int MAX_PICTURES = 24;

    public MapPictures {
        pages = List.copyOf(pages);
    }

    /** A picture and its alternative text. */
    public record Page(ImageResult.Picture picture, String alternative) {}

    /**
     * Draws the pictures. Never throws.
     *
     * @param sheets the sheets, in this order
     * @param alternative the alternative text of the sheet with this index
     * @param signs the legend; empty if there is none
     */
    public static MapPictures of(List<Sheets.Sheet> sheets, IntFunction<String> alternative, Optional<Drawing> signs) {
        if (sheets.size() > MAX_PICTURES) {
            return without(new ImageResult.Unavailable(ImageResult.Reason.TOO_LARGE));
        }
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            ImageResult result = ImageWriter.write(sheets.get(i));
            if (result instanceof ImageResult.Unavailable none) {
                return without(none);
            }
            pages.add(new Page((ImageResult.Picture) result, alternative.apply(i)));
        }
        if (signs.isPresent() && ImageWriter.write(signs.get()) instanceof ImageResult.Picture picture) {
            pages.add(new Page(picture, alternative.apply(sheets.size())));
        }
        return new MapPictures(pages, Optional.empty());
    }

    /** The result without pictures, with the reason. */
    public static MapPictures without(ImageResult.Unavailable reason) {
        return new MapPictures(List.of(), Optional.of(reason));
    }

    /** The map's texts with a character that no font has. */
    public List<String> named() {
        Set<String> named = new LinkedHashSet<>();
        pages.forEach(page -> named.addAll(page.picture().named()));
        return List.copyOf(named);
    }
}
