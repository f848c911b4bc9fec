package io.frontstage.confluence.editing;

import io.frontstage.confluence.saving.FileChange;
import io.frontstage.merge.Merged;
import io.frontstage.merge.ThreeWayMerge;
import io.frontstage.source.FileText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Replaces the whole text of a file. Changes that others saved since the person began are merged; if that is not
 * possible, the person has to choose.
 */
public final class TextChange implements FileChange<TextReport> {

    private final ThreeWayMerge merge = new ThreeWayMerge();
    private final String text;
    private final String state;
    private final Optional<String> base;
    private final String comment;
    private final boolean isTyped;

    /**
     * @param text the new text, lines ending in LF
     * @param state the state of the file that the person began with
     * @param base the text of that file; empty if that version is gone
     * @param comment the comment of the new version
     */
    public TextChange(String text, String state, Optional<String> base, String comment) {
        this(text, state, base, comment, false);
    }

    /** The same; {@code isTyped}: the person typed the comment. */
    public TextChange(String text, String state, Optional<String> base, String comment, boolean isTyped) {
        this.text = text;
        this.state = state;
        this.base = base;
        this.comment = comment;
        this.isTyped = isTyped;
    }

    @Override
    public Result<TextReport> of(String name, byte[] bytes) {
        return FileText.of(bytes).map(file -> of(file, bytes)).orElseGet(() -> new FileChange.Result.Unreadable<>());
    }

    private Result<TextReport> of(FileText file, byte[] bytes) {
        String now = FileState.of(bytes);
        if (now.equals(state) || Arrays.equals(file.bytes(text), bytes)) {
            return saved(file, bytes, text);
        }
        Optional<Merged> merged = base.map(begun -> merge.of(begun, text, file.text()));
        if (merged.isPresent() && merged.get() instanceof Merged.Whole whole) {
            return saved(file, bytes, whole.text());
        }
        return new Result.Same<>(new TextReport.Changed(
                now,
                file.text(),
                merged.map(open -> ((Merged.Open) open).pieces()).orElse(List.of())));
    }

    private Result<TextReport> saved(FileText file, byte[] bytes, String wanted) {
        byte[] written = file.bytes(wanted);
        TextReport saved = new TextReport.Saved(FileState.of(written), wanted);
        return Arrays.equals(written, bytes)
                ? new Result.Same<>(saved)
                : new Result.Changed<>(written, comment, saved, isTyped ? Commenting.BEHIND : Commenting.OTHERWISE);
    }
}
