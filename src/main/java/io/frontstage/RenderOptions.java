package io.frontstage;

import io.frontstage.layout.LayoutOptions;

/**
 * What to show, and where.
 *
 * @param layout what is shown
 * @param anchor prefix of every id in the page's HTML, so that several maps on a page do not collide: letters, digits
 *     and dashes
 */
public record RenderOptions(LayoutOptions layout, String anchor) {

    public RenderOptions {
        if (!anchor.matches("[A-Za-z][A-Za-z0-9-]{0,63}")) {
            throw new IllegalArgumentException("no anchor: " + anchor);
        }
    }
}
