package io.frontstage.confluence.drawing;

import io.frontstage.blueprint.Tracker;
import io.frontstage.confluence.attachment.AnswerVersions;
import io.frontstage.render.markup.NarrowText;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A map drawn for one render target: finished XHTML that depends on nothing in the product.
 *
 * @param notice above the map, for all readers
 * @param problems of its file, for people who may edit it
 * @param map the map itself; empty: no version of the file can be drawn
 * @param picture what an export shows instead, if it accepts pictures; only for {@code RenderTarget.PICTURE}
 * @param shown the number of the version that is drawn; 0 if there is none
 * @param tracker the Jira that the map names for its issues
 * @param issues the address below which the issues were found
 * @param answers the files of answers whose figures it may show
 * @param lasting whether the result can be cached; false if a file could not be opened this time
 */
public record DrawnMap(
        String notice,
        String problems,
        String map,
        Optional<DrawnPictures> picture,
        int shown,
        Optional<Tracker> tracker,
        String issues,
        AnswerVersions answers,
        boolean lasting) {

    public DrawnMap {
        notice = NarrowText.of(notice);
        problems = NarrowText.of(problems);
        map = NarrowText.of(map);
    }

    /** An upper estimate of the memory it uses, in bytes. */
    long bytes() {
        return 512
                + Stream.of(notice, problems, map, issues)
                        .mapToLong(NarrowText::bytes)
                        .sum()
                + picture.map(DrawnPictures::bytes).orElse(0L);
    }
}
