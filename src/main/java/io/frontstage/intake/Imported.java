package io.frontstage.intake;

import java.util.List;
import java.util.Optional;

/**
 * What became of a file.
 *
 * @param text the definition; empty: none could be made
 * @param changed whether it is another text than the file's
 * @param remarks what was not understood
 */
public record Imported(Optional<String> text, boolean changed, List<Remark> remarks) {

    public Imported {
        remarks = List.copyOf(remarks);
    }
}
