package io.frontstage.confluence;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.problem.Problem;
import io.frontstage.source.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the newest version of a file that gives an honest picture: what is broken today was whole yesterday. */
final class LastGoodVersion {

    /** As many versions as are tried. */
    static final int MAX_TRIED = 20;

    private final VersionReader reader;

    LastGoodVersion(AttachmentStore store) {
        this.reader = new VersionReader(store);
    }

    /**
     * What one version gave.
     *
     * @param version which
     * @param source its text; empty if it was not opened
     * @param problems what is wrong with it
     */
    record Attempt(Attachment version, Optional<SourceText> source, List<Problem> problems) {

        Attempt {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What was found.
     *
     * @param newest what the first version tried gave
     * @param shown the version that is drawn; empty: none of those tried can be
     * @param lasting whether the same versions give the same the next time: not if one could not be opened just now
     */
    record Found(Attempt newest, Optional<Shown> shown, boolean lasting) {}

    /** The version that is drawn, and what stands in it. */
    record Shown(Attachment version, Blueprint blueprint) {}

    /**
     * Reads until a version can be drawn.
     *
     * @param versions at least one, the one that is wanted first, then earlier ones to be tried in its stead
     * @param today the reader's day, for what is overdue
     */
    Found among(List<Attachment> versions, LocalDate today) {
        Attempt newest = null;
        boolean lasting = true;
        for (Attachment version : versions.subList(0, Math.min(MAX_TRIED, versions.size()))) {
            VersionReader.Opened opened = reader.open(version);
            ReadDefinition read = opened.read();
            lasting = lasting && opened.lasting();
            newest = newest == null ? new Attempt(version, opened.source(), AllProblems.of(read, today)) : newest;
            if (read.blueprint().isPresent()) {
                Shown shown = new Shown(version, read.blueprint().get());
                return new Found(newest, Optional.of(shown), lasting);
            }
        }
        return new Found(newest, Optional.empty(), lasting);
    }
}
