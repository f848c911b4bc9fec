package io.frontstage.confluence.drawing;

import io.frontstage.confluence.attachment.LastGoodVersion;
import io.frontstage.confluence.page.Reader;
import io.frontstage.render.view.FilterableThing;
import io.frontstage.render.view.Things;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The newest version of a file that can be drawn, for one request of one reader. It is read at the first access and
 * then kept. Not thread-safe.
 */
final class FoundMap {

    private final Supplier<LastGoodVersion.Found> search;
    private final Reader reader;
    private Optional<LastGoodVersion.Found> found = Optional.empty();

    /** @param search reads versions until one can be drawn */
    FoundMap(Supplier<LastGoodVersion.Found> search, Reader reader) {
        this.search = search;
        this.reader = reader;
    }

    LastGoodVersion.Found found() {
        if (found.isEmpty()) {
            found = Optional.of(search.get());
        }
        return found.get();
    }

    /** The reader who made the request. */
    Reader reader() {
        return reader;
    }

    /** The reader with the map's language; with their own language if no version can be drawn. */
    Reader inItsLanguage() {
        return found().shown().map(shown -> reader.of(shown.blueprint())).orElse(reader);
    }

    /** The ids of all stages. */
    Set<String> stages() {
        return found().shown().stream()
                .flatMap(shown -> shown.blueprint().stages().stream())
                .map(stage -> stage.id().value())
                .collect(Collectors.toSet());
    }

    /** The things that a filter can find on the map. */
    List<FilterableThing> things() {
        return found().shown().map(shown -> Things.of(shown.blueprint())).orElse(List.of());
    }
}
