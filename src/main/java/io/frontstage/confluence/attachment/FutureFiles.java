package io.frontstage.confluence.attachment;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.blueprint.MapState;
import java.util.List;
import java.util.Optional;

/**
 * The files of a map's page, among which a future map is found. Everyone who may see the page may see its files;
 * the response is the same for a missing file and for one that may not be seen.
 */
public final class FutureFiles {

    /** Maximum number of files that are opened to find a future map. */
    private static final int MAX_EXAMINED = 10;

    private final AttachmentStore store;
    private final VersionReader reader;
    private final Attachment map;

    public FutureFiles(AttachmentStore store, Attachment map) {
        this.store = store;
        this.reader = new VersionReader(store);
        this.map = map;
    }

    /** A version of today's map. */
    public VersionReader.Opened today(int version) {
        Attachment file = store.versions(map).stream()
                .filter(one -> one.getVersion() == version)
                .findFirst()
                .orElse(map);
        return reader.open(file);
    }

    /** The names of the other files that may hold a definition, in alphabetical order. */
    public List<String> names() {
        return store.candidates(map.getContainer()).stream()
                .filter(name -> !name.equals(map.getFileName()))
                .toList();
    }

    /** A file by its name; empty if there is none that may hold a definition. */
    public Optional<Attachment> find(String name) {
        return store.find(map.getContainer(), name)
                .filter(file -> file.getId() != map.getId())
                .filter(file -> AttachmentStore.isDefinition(file.getFileName()));
    }

    /** The first file that says it describes the future; empty if none does. */
    public Optional<Attachment> future() {
        return names().stream()
                .limit(MAX_EXAMINED)
                .flatMap(name -> find(name).stream())
                .filter(this::isFuture)
                .findFirst();
    }

    private boolean isFuture(Attachment file) {
        return reader.read(file)
                .blueprint()
                .filter(map -> map.info().state() == MapState.FUTURE)
                .isPresent();
    }

    /** The definition in a file. */
    public VersionReader.Opened open(Attachment file) {
        return reader.open(file);
    }
}
