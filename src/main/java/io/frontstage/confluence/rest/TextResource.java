package io.frontstage.confluence.rest;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.editing.FileState;
import io.frontstage.confluence.editing.TextChange;
import io.frontstage.confluence.editing.TextReport;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.confluence.saving.WriteResult;
import io.frontstage.merge.MergeChunk;
import io.frontstage.source.FileText;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * {@code maps/{map}/text}: returns a map's text to people who may change it, and saves its next version. Jira is not
 * asked.
 */
@Path("maps/{map}/text")
@UnrestrictedAccess
public class TextResource {

    /** Maximum length of a person's comment in characters. */
    private static final int MAX_COMMENT = 200;

    private static final int STATE_DIGITS = 64;

    /** Maximum number of versions that are searched for the person's base version. */
    private static final int MAX_VERSIONS = 30;

    private final MapAccess access;
    private final AttachmentStore store;
    private final MapWriter writer;

    @Inject
    public TextResource(MapAccess access, AttachmentStore store, MapWriter writer) {
        this.access = access;
        this.store = store;
        this.writer = writer;
    }

    /**
     * A map's text.
     *
     * @param state the state to send back when saving
     * @param text lines ending in LF
     */
    record TextJson(String name, int version, String state, String text) {}

    /**
     * A text to save.
     *
     * @param state the state of the file that the person began with
     * @param comment the comment of the version; optional
     * @param tell whether people who watch the page are notified of the new version
     */
    record NewTextJson(String text, String state, String comment, boolean tell) {}

    /**
     * The text was saved.
     *
     * @param text the saved text, if it was merged with what others saved meanwhile; otherwise missing
     */
    record SavedJson(int version, String state, String text) {}

    /**
     * Others changed the same lines, so nothing was saved.
     *
     * @param pieces the chunks to choose from; missing if the text that the person began with is gone
     */
    record ChangedJson(String error, String message, int version, String state, String text, List<PieceJson> pieces) {}

    /** Merged lines, or two versions to choose from. */
    record PieceJson(String agreed, String mine, String theirs) {

        static PieceJson of(MergeChunk mergeChunk) {
            return mergeChunk instanceof MergeChunk.Choice choice
                    ? new PieceJson(null, choice.mine(), choice.theirs())
                    : new PieceJson(((MergeChunk.Agreed) mergeChunk).text(), null, null);
        }
    }

    /** Returns the text of the newest version, or an error that says why the person may not change it. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response text(@PathParam("map") String map) {
        return access.serveSaver(map, visit -> {
            if (visit.file().getFileSize() > AttachmentStore.MAX_BYTES) {
                return Replies.fault(ApiError.TOO_LARGE, visit.messages());
            }
            Optional<byte[]> bytes = store.read(visit.file());
            if (bytes.isEmpty()) {
                return Replies.fault(ApiError.UNAVAILABLE, visit.messages());
            }
            return FileText.of(bytes.get())
                    .map(file -> Replies.ok(new TextJson(
                            visit.file().getFileName(),
                            visit.file().getVersion(),
                            FileState.of(bytes.get()),
                            file.text())))
                    .orElseGet(() -> Replies.fault(ApiError.UNREADABLE, visit.messages()));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("map") String map, InputStream body) {
        return access.serveSaver(map, visit -> {
            NewTextJson asked = JsonCodec.read(body, NewTextJson.class, JsonCodec.MAX_TEXT_BYTES);
            String said = Input.optional(asked.comment(), MAX_COMMENT);
            String text = FileText.unified(Input.required(asked.text()));
            String state = Input.text(asked.state(), STATE_DIGITS);
            TextChange edition = new TextChange(
                    text,
                    state,
                    base(visit.file(), state),
                    said.isBlank() ? visit.messages().text("save.edited") : Input.line(said, MAX_COMMENT),
                    !said.isBlank());
            return answer(visit, text, writer.write(visit.person(), visit.map(), edition.telling(asked.tell())));
        });
    }

    /** The text that the person began with, if that version still exists. */
    private Optional<String> base(Attachment file, String state) {
        return store.versions(file).stream()
                .limit(MAX_VERSIONS)
                .filter(version -> version.getFileSize() <= AttachmentStore.MAX_BYTES)
                .map(store::read)
                .flatMap(Optional::stream)
                .filter(bytes -> FileState.of(bytes).equals(state))
                .findFirst()
                .flatMap(FileText::of)
                .map(FileText::text);
    }

    private static Response answer(MapRequest visit, String text, WriteResult<TextReport> writeResult) {
        if (writeResult instanceof WriteResult.Not<TextReport> not) {
            return Replies.fault(ApiError.of(not.reason()), visit.messages());
        }
        WriteResult.Done<TextReport> done = (WriteResult.Done<TextReport>) writeResult;
        if (done.report() instanceof TextReport.Changed changed) {
            String message = visit.messages().text("rest.changed-meanwhile");
            return Replies.fault(
                    ApiError.CHANGED,
                    new ChangedJson(
                            ApiError.CHANGED.code(),
                            message,
                            done.version(),
                            changed.state(),
                            changed.text(),
                            changed.pieces().isEmpty()
                                    ? null
                                    : changed.pieces().stream()
                                            .map(PieceJson::of)
                                            .toList()));
        }
        TextReport.Saved saved = (TextReport.Saved) done.report();
        return Replies.ok(
                new SavedJson(done.version(), saved.state(), saved.text().equals(text) ? null : saved.text()));
    }
}
