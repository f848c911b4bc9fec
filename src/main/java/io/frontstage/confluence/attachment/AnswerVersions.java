package io.frontstage.confluence.attachment;

import com.atlassian.confluence.pages.Attachment;
import java.util.List;
import java.util.Optional;

/**
 * The files of answers that a map names, as they are now. Figures computed from other versions are out of date.
 *
 * @param files a file for each name, in the map's order
 */
public record AnswerVersions(List<Named> files) {

    /** No files. */
    public static final AnswerVersions NONE = new AnswerVersions(List.of());

    public AnswerVersions {
        files = List.copyOf(files);
    }

    /**
     * A file that a map names.
     *
     * @param name its name
     * @param version its newest version; empty if the page has no such file
     */
    record Named(String name, Optional<FileVersion> version) {}

    /**
     * A version of a file.
     *
     * @param id the file's id
     * @param version its number, which the wiki may use again after a deletion
     * @param modified when it was stored, in milliseconds
     */
    record FileVersion(long id, int version, long modified) {

        static FileVersion of(Attachment file) {
            return new FileVersion(file.getId(), file.getVersion(), AttachmentStore.modified(file));
        }
    }

    /** The names by which the map names the files, in its order. */
    public List<String> names() {
        return files.stream().map(Named::name).toList();
    }
}
