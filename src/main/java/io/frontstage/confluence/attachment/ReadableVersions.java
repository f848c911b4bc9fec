package io.frontstage.confluence.attachment;

import com.atlassian.confluence.pages.Attachment;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers which versions of files can be drawn, so that a list of versions does not read them all each time. */
public final class ReadableVersions {

    /** Maximum number of versions that are remembered. */
    private static final int MAX = 2_000;

    private final VersionReader reader;
    private final Map<String, Boolean> known = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MAX;
        }
    });

    public ReadableVersions(AttachmentStore store) {
        this.reader = new VersionReader(store);
    }

    /** The definition in a version. */
    public VersionReader.Opened open(Attachment version) {
        VersionReader.Opened opened = reader.open(version);
        if (opened.lasting()) {
            known.put(key(version), opened.read().blueprint().isPresent());
        }
        return opened;
    }

    /** Whether a version can be drawn. */
    public boolean isReadable(Attachment version) {
        Boolean readable = known.get(key(version));
        return readable == null ? open(version).read().blueprint().isPresent() : readable;
    }

    private static String key(Attachment version) {
        return version.getId() + " " + version.getVersion() + " " + AttachmentStore.modified(version);
    }
}
