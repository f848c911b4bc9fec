package io.frontstage.confluence;

import io.frontstage.blueprint.Tracker;
import java.util.Optional;

/**
 * A map drawn for one form: finished XHTML, nothing of the product.
 *
 * @param notice what is said above it to everybody
 * @param problems what is wrong with its file, for those who may mend it
 * @param map the map itself; empty: no version of the file can be drawn
 * @param picture what an export shows instead, if it takes pictures; only in that form
 * @param shown the number of the version that is drawn; 0: none
 * @param tracker where the map says that its issues live
 * @param issues where they were found
 * @param lasting whether it comes out the same the next time: not if a file could not be opened just now
 */
record DrawnMap(
        String notice,
        String problems,
        String map,
        Optional<ExportPicture> picture,
        int shown,
        Optional<Tracker> tracker,
        String issues,
        boolean lasting) {

    /** The memory that it takes, in bytes; rather too much than too little. */
    long bytes() {
        return 512
                + 2L * (notice.length() + problems.length() + map.length() + issues.length())
                + picture.map(ExportPicture::bytes).orElse(0L);
    }
}
