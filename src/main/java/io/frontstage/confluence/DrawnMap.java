package io.frontstage.confluence;

import io.frontstage.blueprint.Tracker;
import java.util.Optional;

/**
 * A map drawn for one form and one kind of reader: finished XHTML, nothing of the product.
 *
 * @param forReaders what is said above it to those who may only read
 * @param forEditors what is said above it to those who may edit the page
 * @param map the map itself; empty: no version of the file can be drawn
 * @param picture what an export shows instead, if it takes pictures; only in that form
 * @param shown the number of the version that is drawn; 0: none
 * @param tracker where the map says that its issues live
 * @param issues where they were found
 * @param lasting whether it comes out the same the next time: not if a file could not be opened just now
 */
record DrawnMap(
        String forReaders,
        String forEditors,
        String map,
        Optional<ExportPicture> picture,
        int shown,
        Optional<Tracker> tracker,
        String issues,
        boolean lasting) {

    /** The memory that it takes, in bytes; rather too much than too little. */
    long bytes() {
        return 512
                + 2L * (forReaders.length() + forEditors.length() + map.length() + issues.length())
                + picture.map(ExportPicture::bytes).orElse(0L);
    }
}
