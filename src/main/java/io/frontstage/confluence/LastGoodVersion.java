package io.frontstage.confluence;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.check.Checks;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.problem.Problem;
import io.frontstage.problem.Problems;
import io.frontstage.source.SourceText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the newest version of a file that gives an honest picture: what is broken today was whole yesterday. */
final class LastGoodVersion {

    /** As many versions as are tried. */
    static final int MOST_TRIED = 20;

    private final AttachmentStore store;
    private final DefinitionReader reader = new DefinitionReader();

    LastGoodVersion(AttachmentStore store) {
        this.store = store;
    }

    /** Why there is no picture of a version without a single word of it having been judged. */
    enum Refusal {
        TOO_LARGE,
        UNREADABLE
    }

    /**
     * What one version gave.
     *
     * @param version which
     * @param refusal why it was not read
     * @param source its text; empty if it was not read
     * @param problems what is wrong with it
     */
    record Attempt(Attachment version, Optional<Refusal> refusal, Optional<SourceText> source, List<Problem> problems) {

        Attempt {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What was found.
     *
     * @param newest what the first version tried gave
     * @param shown the version that is drawn; empty: none of those tried can be
     */
    record Found(Attempt newest, Optional<Shown> shown) {}

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
        for (Attachment version : versions.subList(0, Math.min(MOST_TRIED, versions.size()))) {
            Optional<Refusal> refusal = Optional.empty();
            Optional<SourceText> source = Optional.empty();
            ReadDefinition read = new ReadDefinition(Optional.empty(), List.of());
            if (AttachmentStore.isTooLarge(version)) {
                refusal = Optional.of(Refusal.TOO_LARGE);
            } else {
                source = store.read(version).map(bytes -> new SourceText(version.getFileName(), bytes));
                refusal = source.isPresent() ? Optional.empty() : Optional.of(Refusal.UNREADABLE);
                read = source.map(reader::read).orElse(read);
            }
            newest = newest == null ? new Attempt(version, refusal, source, problems(read, today)) : newest;
            if (read.blueprint().isPresent()) {
                return new Found(
                        newest, Optional.of(new Shown(version, read.blueprint().get())));
            }
        }
        return new Found(newest, Optional.empty());
    }

    /** What is wrong with the text, and what could be better in the map, by place. */
    private static List<Problem> problems(ReadDefinition read, LocalDate today) {
        Problems hints = new Problems();
        read.blueprint().ifPresent(blueprint -> Checks.run(blueprint, read.places(), today, hints));
        return Stream.concat(read.problems().stream(), hints.byPlace().stream())
                .sorted(Comparator.comparing(Problem::span))
                .toList();
    }
}
