package io.frontstage.confluence.attachment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import io.frontstage.answer.AnswerSource;
import java.io.IOException;
import java.io.InputStream;

/** A file of answers that is attached to a page, in its newest version. */
public final class AttachedAnswers implements AnswerSource {

    private final AttachmentStore store;
    private final String name;
    private final Attachment file;

    AttachedAnswers(AttachmentStore store, String name, Attachment file) {
        this.store = store;
        this.name = name;
        this.file = file;
    }

    /** The page's file of that name; {@link AnswerSource#missing} if it has none. */
    public static AnswerSource of(AttachmentStore store, ContentEntityObject page, String name) {
        return store.find(page, name)
                .<AnswerSource>map(file -> new AttachedAnswers(store, name, file))
                .orElseGet(() -> AnswerSource.missing(name));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long bytes() {
        return file.getFileSize();
    }

    @Override
    public InputStream open() throws IOException {
        return store.open(file).orElseThrow(() -> new IOException(name + " cannot be read"));
    }
}
