package io.frontstage.confluence.rest;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import io.frontstage.confluence.attachment.AttachmentStore;
import java.util.Optional;

/** The current version of a page's file, opened for someone who may see the page. */
sealed interface PageFile {

    /** @param bytes at most {@link AttachmentStore#MAX_BYTES} */
    record Opened(byte[] bytes) implements PageFile {}

    /** It does not exist any more, is too large or cannot be read. */
    record Not(ApiError why) implements PageFile {}

    /** Opens the newest version of the page's file with that name; files in the trash do not count. */
    static PageFile open(AttachmentStore store, ContentEntityObject page, String name) {
        Optional<Attachment> file = store.find(page, name);
        if (file.isEmpty()) {
            return new Not(ApiError.NO_FILE);
        }
        if (file.get().getFileSize() > AttachmentStore.MAX_BYTES) {
            return new Not(ApiError.TOO_LARGE);
        }
        return store.read(file.get()).<PageFile>map(Opened::new).orElseGet(() -> new Not(ApiError.UNAVAILABLE));
    }
}
