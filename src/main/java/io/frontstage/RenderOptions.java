package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.render.Anchors;
import io.frontstage.render.PageOptions;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What to show, and where.
 *
 * @param layout what is shown
 * @param anchor prefix of every id in the page's HTML, so that several maps on a page do not collide: letters, digits
 *     and dashes
 */
public record RenderOptions(LayoutOptions layout, String anchor) {

    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");

    public RenderOptions {
        if (!ANCHOR.matcher(anchor).matches()) {
            throw new IllegalArgumentException("no anchor: " + anchor);
        }
    }

    /** The same options with the product's own texts in another language. */
    public RenderOptions in(Locale language) {
        return new RenderOptions(layout.in(language), anchor);
    }

    /** The options for the HTML around a drawing; issue keys link to the Jira that {@code issues} knows. */
    PageOptions page(Blueprint blueprint, Issues issues) {
        return new PageOptions(
                new Anchors(anchor),
                layout.locale(),
                layout.today(),
                layout.parts(),
                key -> issues.address(key, blueprint.info().tracker()));
    }
}
