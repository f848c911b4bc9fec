package io.frontstage.confluence.drawing;

import io.frontstage.render.image.MapPictures;
import io.frontstage.render.markup.MarkupWriter;
import java.util.List;

/**
 * A map's pictures with the texts around them in PDF and Word. The addresses of the pictures differ in each export.
 *
 * @param pages the pictures, at least one
 * @param above title and figures of the map, as markup
 * @param below the texts of pains and opportunities, then file, version and day, as markup
 */
public record DrawnPictures(List<MapPictures.Page> pages, String above, String below) {

    /** Maximum width of a picture in CSS pixels: the width of an A4 page between its margins. */
    private static final int MAX_WIDTH = 680;

    public DrawnPictures {
        pages = List.copyOf(pages);
    }

    /** The markup of the pictures, with their addresses in this export. */
    public String at(List<String> addresses) {
        MarkupWriter out = new MarkupWriter();
        out.markup(above);
        for (int i = 0; i < pages.size(); i++) {
            MapPictures.Page page = pages.get(i);
            out.open("p").open("img");
            out.attribute("src", addresses.get(i))
                    .attribute(
                            "width",
                            Integer.toString(Math.min(MAX_WIDTH, page.picture().shownWidth())))
                    .attribute("alt", page.alternative());
            out.closeEmpty().close();
        }
        return out.markup(below).toString();
    }

    long bytes() {
        return 2L * (above.length() + below.length())
                + pages.stream()
                        .mapToLong(page -> page.picture().png().length
                                + 2L * page.alternative().length())
                        .sum();
    }
}
