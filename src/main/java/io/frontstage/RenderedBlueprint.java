package io.frontstage;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.issue.Issues;
import io.frontstage.scene.Scene;

/**
 * A blueprint laid out, ready to be shown in any form. Each form is made when it is asked for.
 *
 * @param blueprint what is shown
 * @param scene where everything stands
 * @param options as what
 * @param issues what is known of its issues
 */
public record RenderedBlueprint(Blueprint blueprint, Scene scene, RenderOptions options, Issues issues) {

    /** The map as part of a page: header, the two drawings side by side, legend, table twin. Well-formed XML, one root element. */
    public String html() {
        throw new UnsupportedOperationException();
    }

    /** The table twin alone, open: for outputs without pictures. Well-formed XML, one root element. */
    public String table() {
        throw new UnsupportedOperationException();
    }

    /** The map as a file of its own: an SVG document, whole without a style sheet. */
    public String svg() {
        throw new UnsupportedOperationException();
    }
}
