package io.frontstage.confluence;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.view.CompareHeadWriter;
import java.util.List;

/** What differs, in one of several modes. It depends on versions of the file besides the one that is shown, so it is not cached. */
final class CompareView implements MapView {

    static final String WORD = "compare";

    private final List<CompareMode> modes;
    private final CompareMode shown;

    CompareView(AttachmentStore store, ReadableVersions readable, Attachment file, Reader reader, Comparing asked) {
        FileVersions versions = new FileVersions(store.versions(file), reader.zone());
        modes = List.of(new VersionsMode(versions, readable, reader, asked));
        shown = modes.stream()
                .filter(mode -> mode.word().equals(asked.mode()))
                .findFirst()
                .orElse(modes.get(0));
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String whole(ShownMap map) {
        MarkupWriter out = new MarkupWriter();
        out.open("div").attribute("class", "frontstage");
        out.open("h2")
                .attribute("class", "frontstage-title")
                .attribute("dir", "auto")
                .text(map.blueprint().info().title())
                .close();
        return out.markup(part(map)).close().toString();
    }

    @Override
    public String part(ShownMap map) {
        MarkupWriter out = new MarkupWriter();
        out.open("div").attribute("class", "frontstage-drawing frontstage-compare");
        Messages messages = Messages.in(map.options().layout().locale());
        new CompareHeadWriter(out, messages, address(map))
                .modes(modes.stream().map(CompareMode::word).toList(), shown.word());
        shown.write(map, out);
        return out.close().toString();
    }

    @Override
    public boolean isLasting() {
        return false;
    }

    /** The view as a document, to which a mode and versions can be added. */
    static String address(ShownMap map) {
        return map.address().document() + "?view=" + WORD;
    }
}
