package io.frontstage.confluence;

import io.frontstage.render.image.ImageResult;
import io.frontstage.render.markup.MarkupWriter;

/**
 * A map's picture with what stands around it in PDF and Word. The picture's address is another one in each export.
 *
 * @param image the picture
 * @param title what is said of it to those who cannot see it
 * @param above title and figures of the map, as markup
 * @param below file, version and day, as markup
 */
record ExportPicture(ImageResult.Picture image, String title, String above, String below) {

    /** As wide as a picture is shown at most, in CSS pixels: what an A4 page holds between its margins. */
    private static final int MAX_WIDTH = 680;

    /** The picture on a page, at the address where this export has it. */
    String at(String address) {
        MarkupWriter out = new MarkupWriter();
        out.markup(above);
        out.open("p").open("img");
        out.attribute("src", address)
                .attribute("width", Integer.toString(Math.min(MAX_WIDTH, image.shownWidth())))
                .attribute("alt", title);
        return out.closeEmpty().close().markup(below).toString();
    }

    long bytes() {
        return image.png().length + 2L * (title.length() + above.length() + below.length());
    }
}
