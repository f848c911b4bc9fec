package io.frontstage.confluence;

import io.frontstage.render.image.ImageResult;
import io.frontstage.render.markup.MarkupWriter;

/**
 * A map's picture with the texts around it in PDF and Word. The picture's address differs in each export.
 *
 * @param image the picture
 * @param title the alternative text
 * @param above title and figures of the map, as markup
 * @param below file, version and day, as markup
 */
record ExportPicture(ImageResult.Picture image, String title, String above, String below) {

    /** Maximum width of a picture in CSS pixels: the width of an A4 page between its margins. */
    private static final int MAX_WIDTH = 680;

    /** The markup of the picture, with its address in this export. */
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
