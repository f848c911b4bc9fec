package io.frontstage.confluence.view;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.FileVersions;
import io.frontstage.confluence.attachment.FutureFiles;
import io.frontstage.confluence.attachment.ReadableVersions;
import io.frontstage.confluence.page.Reader;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.view.CompareHeadWriter;
import io.frontstage.render.view.PaperRows;
import io.frontstage.render.view.PaperView;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The Compare view: what differs, in the requested mode. */
public record CompareView(CompareMode shown) implements MapView {

    /** The view's name. */
    public static final String WORD = "compare";

    /** The names of all modes. */
    private static final List<String> MODES = List.of("gaps", VersionsMode.WORD, FutureMode.WORD);

    /**
     * The view in the mode that a reader asked for.
     *
     * @param readable remembers which versions can be drawn
     * @param reader with the language of the map
     */
    public static CompareView of(
            Comparing asked, AttachmentStore store, ReadableVersions readable, Attachment file, Reader reader) {
        return new CompareView(
                switch (asked.mode()) {
                    case VersionsMode.WORD -> new VersionsMode(
                            new FileVersions(store.versions(file), reader.zone()), readable, reader, asked);
                    case FutureMode.WORD -> new FutureMode(new FutureFiles(store, file), reader, asked);
                    default -> new GapsMode();
                });
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public String whole(ShownMap map) {
        return ListView.titled(this, map, part(map));
    }

    @Override
    public String part(ShownMap map) {
        MarkupWriter out = new MarkupWriter();
        out.open("div").attribute("class", "frontstage-modes-view").attribute("data-frontstage-mode", shown.word());
        Messages messages = Messages.in(map.options().layout().locale());
        new CompareHeadWriter(out, messages, address(map)).modes(MODES, shown.word());
        shown.write(map, out);
        return out.close().toString();
    }

    @Override
    public Optional<PaperView> paper(ShownMap map, PaperRows rows) {
        return Optional.of(shown.paper(map, rows.leftOut()));
    }

    @Override
    public byte[] csv(ShownMap map, PaperRows rows) throws IOException {
        return shown.csv(map, rows.leftOut());
    }

    /** The number of gaps, for the tab. */
    @Override
    public OptionalInt count(ShownMap map) {
        return OptionalInt.of(GapsMode.count(map));
    }

    @Override
    public boolean isLasting() {
        return shown.isLasting();
    }

    /** The address of the view as a document; a mode and versions can be added to its query. */
    static String address(ShownMap map) {
        return map.address().document() + "?view=" + WORD;
    }
}
