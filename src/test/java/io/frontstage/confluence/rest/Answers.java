package io.frontstage.confluence.rest;

import io.frontstage.confluence.drawing.MapPreview;
import io.frontstage.confluence.starting.Gallery;
import io.frontstage.issue.Issues;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.util.List;

/** The responses of REST resources to a text, without people and permissions. */
public final class Answers {

    private static final MapPreview PREVIEW = new MapPreview(Issues.UNKNOWN);
    private static final Imports IMPORTS = new Imports(new Gallery());

    private Answers() {}

    /** The size in bytes of the response of {@code preview}. */
    public static long preview(SourceText text, LayoutOptions layout) {
        MapPreview.Seen seen = PREVIEW.of(text, List.of(), layout, "preview").orElseThrow();
        return JsonCodec.write(PreviewResponse.of(seen, Messages.in(layout.locale()))).length;
    }

    /** The status of the response of {@code import}. */
    public static int imported(SourceText text, Messages messages) {
        return IMPORTS.read(new Imports.FileJson(text.name(), text.bytes(), false, null, null, null), messages)
                .getStatus();
    }
}
