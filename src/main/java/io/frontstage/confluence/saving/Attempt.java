package io.frontstage.confluence.saving;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.page.Reader;
import io.frontstage.messages.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One attempt to make a change. Each method runs in a transaction of its own, one after the other. */
final class Attempt<T> {

    /** Maximum length of a comment in characters; the database column holds 255. */
    static final int MAX_COMMENT = 240;

    private final WriteRights rights;
    private final AttachmentStore store;
    private final SavingStrategy strategy;
    private final Reader person;
    private final long map;
    private final FileChange<T> fileChange;
    private final Optional<byte[]> base;
    private int upon;
    private byte[] saved;
    private T report;
    private Optional<byte[]> overwritten = Optional.empty();

    /** @param base the version to change: an upload that was just overwritten; empty means the newest version */
    Attempt(
            WriteRights rights,
            AttachmentStore store,
            SavingStrategy strategy,
            Reader person,
            long map,
            FileChange<T> fileChange,
            Optional<byte[]> base) {
        this.rights = rights;
        this.store = store;
        this.strategy = strategy;
        this.person = person;
        this.map = map;
        this.fileChange = fileChange;
        this.base = base;
        this.overwritten = base;
    }

    /** Reads, changes and saves. Empty if something was saved: it must be checked after the commit. */
    Optional<WriteResult<T>> run() {
        Optional<Attachment> newest = store.newest(map);
        Optional<WriteRefusal> refused = newest.map(file -> rights.refusal(person, file.getContainer()))
                .orElse(Optional.of(WriteRefusal.NO_MAP));
        if (refused.isPresent()) {
            return not(refused.get());
        }
        Attachment file = newest.orElseThrow();
        if (file.getFileSize() > AttachmentStore.MAX_BYTES) {
            return not(WriteRefusal.TOO_LARGE);
        }
        Optional<byte[]> bytes = base.or(() -> store.read(file));
        if (bytes.isEmpty()) {
            return not(WriteRefusal.UNAVAILABLE);
        }
        upon = file.getVersion();
        return changed(file, fileChange.of(file.getFileName(), bytes.get()));
    }

    private Optional<WriteResult<T>> changed(Attachment file, FileChange.Result<T> result) {
        if (result instanceof FileChange.Result.Unreadable<T>) {
            return not(WriteRefusal.UNREADABLE);
        }
        if (result instanceof FileChange.Result.Changed<T> changed) {
            String comment = VersionComment.of(
                    file.getFileName(),
                    base.or(() -> store.read(file)).orElseThrow(),
                    changed,
                    Messages.in(person.locale()));
            return save(file, changed.bytes(), comment, changed.report());
        }
        T same = ((FileChange.Result.Same<T>) result).report();
        return base.isPresent()
                ? save(file, base.get(), Messages.in(person.locale()).text("save.restored"), same)
                : Optional.of(new WriteResult.Done<>(upon, same));
    }

    private Optional<WriteResult<T>> save(Attachment file, byte[] bytes, String comment, T told) {
        if (bytes.length > AttachmentStore.MAX_BYTES) {
            return not(WriteRefusal.TOO_LARGE);
        }
        saved = bytes;
        report = told;
        strategy.save(file, bytes, shortened(MapWriter.COMMENT + comment), fileChange.tellsWatchers());
        return Optional.empty();
    }

    /** Whether the newest version is no longer the one that should be changed. */
    boolean isOutOfDate() {
        return upon != 0
                && store.newest(map).filter(file -> file.getVersion() != upon).isPresent();
    }

    /**
     * The result if the saved version directly follows the one that was read. Empty if another version came in between:
     * {@link #overwritten} is that version, unless it was saved later and is now the newest.
     */
    Optional<WriteResult<T>> held() {
        List<Attachment> later = store.newest(map).map(store::versions).orElse(List.of()).stream()
                .filter(version -> version.getVersion() > upon)
                .toList();
        for (int i = 0; i < later.size(); i++) {
            Attachment version = later.get(i);
            if (isSaved(version)) {
                if (i == later.size() - 1) {
                    return Optional.of(new WriteResult.Done<>(version.getVersion(), report));
                }
                overwritten = store.read(later.get(i + 1));
                return Optional.empty();
            }
        }
        overwritten = Optional.empty();
        return Optional.empty();
    }

    private boolean isSaved(Attachment version) {
        return version.getFileSize() == saved.length
                && store.read(version)
                        .filter(bytes -> Arrays.equals(bytes, saved))
                        .isPresent();
    }

    Optional<byte[]> overwritten() {
        return overwritten;
    }

    private static <T> Optional<WriteResult<T>> not(WriteRefusal writeRefusal) {
        return Optional.of(new WriteResult.Not<>(writeRefusal));
    }

    static String shortened(String comment) {
        if (comment.length() <= MAX_COMMENT) {
            return comment;
        }
        int end = MAX_COMMENT - 2;
        return comment.substring(0, Character.isHighSurrogate(comment.charAt(end - 1)) ? end - 1 : end) + " …";
    }
}
