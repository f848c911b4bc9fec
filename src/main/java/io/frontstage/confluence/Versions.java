package io.frontstage.confluence;

import com.atlassian.confluence.pages.Attachment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Which versions of a file a page asks for.
 *
 * @param wanted the one to be shown
 * @param missing the number that the page asks for and that is not there: not yet, or no longer; then the newest is wanted
 * @param earlier asks for all versions of the file, the newest first
 */
record Versions(Attachment wanted, Optional<Integer> missing, Supplier<List<Attachment>> earlier) {

    /**
     * @param newest the file's newest version
     * @param number the version that the page asks for; absent: the newest
     * @param all asks for all versions, the newest first; only if need be
     */
    static Versions of(Attachment newest, OptionalInt number, Supplier<List<Attachment>> all) {
        if (number.isEmpty() || number.getAsInt() == newest.getVersion()) {
            return new Versions(newest, Optional.empty(), all);
        }
        return all.get().stream()
                .filter(version -> version.getVersion() == number.getAsInt())
                .findFirst()
                .map(found -> new Versions(found, Optional.empty(), all))
                .orElseGet(() -> new Versions(newest, Optional.of(number.getAsInt()), all));
    }

    /** The one wanted, then the earlier ones, newest first. */
    List<Attachment> toTry() {
        List<Attachment> before = earlier.get().stream()
                .filter(version -> version.getVersion() < wanted.getVersion())
                .toList();
        return Stream.concat(Stream.of(wanted), before.stream()).toList();
    }
}
