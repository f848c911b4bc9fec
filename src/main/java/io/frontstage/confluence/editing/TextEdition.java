package io.frontstage.confluence.editing;

import io.frontstage.confluence.saving.Edition;
import io.frontstage.source.FileText;
import java.util.Arrays;
import java.util.Optional;

/** A whole text in place of a file's, if the file is still the one that the person began with. */
public final class TextEdition implements Edition<TextReport> {

    private final String text;
    private final String state;
    private final String comment;

    /**
     * @param text the new text
     * @param state of the file that the person began with
     * @param comment what the version is to say
     */
    public TextEdition(String text, String state, String comment) {
        this.text = text;
        this.state = state;
        this.comment = comment;
    }

    @Override
    public Result<TextReport> of(String name, byte[] bytes) {
        Optional<FileText> file = FileText.of(bytes);
        if (file.isEmpty()) {
            return new Result.Unreadable<>();
        }
        byte[] wanted = file.get().bytes(text);
        if (Arrays.equals(wanted, bytes)) {
            return new Result.Same<>(new TextReport.Saved(FileState.of(bytes)));
        }
        return FileState.of(bytes).equals(state)
                ? new Result.Changed<>(wanted, comment, new TextReport.Saved(FileState.of(wanted)))
                : new Result.Same<>(new TextReport.Changed(file.get().text(), FileState.of(bytes)));
    }
}
