package io.frontstage.confluence.attachment;

import com.atlassian.confluence.pages.Attachment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The versions of a file that a page may show.
 *
 * @param wanted the version to show
 * @param missing the number that the page asks for if there is no such version; then the newest is shown
 * @param earlier loads all versions of the file, newest first
 */
public record Versions(Attachment wanted, Optional<Integer> missing, Supplier<List<Attachment>> earlier) {

    /**
     * @param newest the file's newest version
     * @param number the requested version; empty means the newest
     * @param all loads all versions, newest first; called only if needed
     */
    public static Versions of(Attachment newest, OptionalInt number, Supplier<List<Attachment>> all) {
        if (number.isEmpty() || number.getAsInt() == newest.getVersion()) {
            return new Versions(newest, Optional.empty(), all);
        }
        return all.get().stream()
                .filter(version -> version.getVersion() == number.getAsInt())
                .findFirst()
                .map(found -> new Versions(found, Optional.empty(), all))
                .orElseGet(() -> new Versions(newest, Optional.of(number.getAsInt()), all));
    }

    /** The number of the version to show, if it cannot be drawn and an earlier one is shown instead. */
    public OptionalInt brokenIf(int shown) {
        return shown == wanted.getVersion() ? OptionalInt.empty() : OptionalInt.of(wanted.getVersion());
    }

    /** The requested version, then earlier ones, newest first. They are loaded only if the requested one is not enough. */
    public Stream<Attachment> toTry() {
        return Stream.concat(
                Stream.of(wanted),
                Stream.of(earlier)
                        .flatMap(all -> all.get().stream())
                        .filter(version -> version.getVersion() < wanted.getVersion()));
    }
}
