package io.frontstage.confluence.attachment;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.check.AllProblems;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.problem.Problem;
import io.frontstage.source.SourceText;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the newest version of a file that can be drawn without errors. */
public final class LastGoodVersion {

    /** Maximum number of versions that are tried. */
    static final int MAX_TRIED = 20;

    private final VersionReader reader;

    public LastGoodVersion(AttachmentStore store) {
        this.reader = new VersionReader(store);
    }

    /**
     * The result of reading one version.
     *
     * @param version the version
     * @param source its text; empty if it was not opened
     * @param problems its problems
     */
    public record Attempt(Attachment version, Optional<SourceText> source, List<Problem> problems) {

        public Attempt {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What was found.
     *
     * @param newest the result for the first version tried
     * @param shown the version that is drawn; empty if none of those tried can be drawn
     * @param lasting whether the result can be cached; false if a version could not be opened this time
     */
    public record Found(Attempt newest, Optional<Shown> shown, boolean lasting) {}

    /** The version that is drawn, and its map. */
    public record Shown(Attachment version, Blueprint blueprint) {}

    /**
     * Reads until a version can be drawn.
     *
     * @param versions at least one, the requested version first, then earlier ones to fall back to
     * @param today the reader's day, for what is overdue
     */
    public Found among(Stream<Attachment> versions, LocalDate today) {
        Attempt newest = null;
        boolean lasting = true;
        for (Iterator<Attachment> rest = versions.limit(MAX_TRIED).iterator(); rest.hasNext(); ) {
            Attachment version = rest.next();
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
