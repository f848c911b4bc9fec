package io.frontstage.confluence.attachment;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.source.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads versions of a file; one that is too large is not opened. */
public final class VersionReader {

    /** The result for a file that could not be opened. */
    private static final ReadDefinition UNREAD = new ReadDefinition(Optional.empty(), List.of());

    private final AttachmentStore store;
    private final DefinitionReader reader = new DefinitionReader();

    public VersionReader(AttachmentStore store) {
        this.store = store;
    }

    /**
     * The result of opening a version.
     *
     * @param source its text; empty if it was not opened
     * @param read its definition
     * @param lasting whether the result can be cached; false if the version could not be opened this time
     */
    public record Opened(Optional<SourceText> source, ReadDefinition read, boolean lasting) {}

    Opened open(Attachment version) {
        Optional<ReadDefinition> refused = reader.refuse(version.getFileSize());
        if (refused.isPresent()) {
            return new Opened(Optional.empty(), refused.get(), true);
        }
        Optional<SourceText> source = store.read(version).map(bytes -> new SourceText(version.getFileName(), bytes));
        return new Opened(source, source.map(reader::read).orElse(UNREAD), source.isPresent());
    }

    /** The definition in a version; empty if it cannot be opened. */
    public ReadDefinition read(Attachment version) {
        return open(version).read();
    }
}
