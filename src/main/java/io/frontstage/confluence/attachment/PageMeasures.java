package io.frontstage.confluence.attachment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.answer.AnswerSource;
import io.frontstage.answer.Answers;
import io.frontstage.answer.AnswersReader;
import io.frontstage.answer.LeftOut;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.measure.IssueStates;
import io.frontstage.measure.MapMeasures;
import io.frontstage.measure.MeasuredMap;
import io.frontstage.measure.RecentAnswers;
import io.frontstage.measure.Verdict;
import io.frontstage.measure.Verdicts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of a map and of the answers attached to its page. It checks no permission: the caller has checked that
 * the reader may see the page. The figures are kept on this node until a file has another version; single answers are
 * not kept.
 */
@ConfluenceComponent
public class PageMeasures {

    /** Maximum number of kept figures; each map counts once for all answers and once for each persona. */
    private static final int MAX_KEPT = 100;

    private final AttachmentStore store;
    private final VersionReader versions;
    private final Map<Key, Figures> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Figures> eldest) {
            return size() > MAX_KEPT;
        }
    };

    public PageMeasures(AttachmentStore store) {
        this.store = store;
        this.versions = new VersionReader(store);
    }

    /**
     * The figures of a map.
     *
     * @param measures the figures
     * @param leftOut what was left out of the files of answers
     * @param felt how customers felt lately, whatever persona was asked for
     * @param verdicts whether fixes helped, as far as that is known without Jira, whatever persona was asked for
     */
    public record Figures(MapMeasures measures, List<LeftOut> leftOut, RecentAnswers felt, List<Verdict> verdicts) {}

    private record Key(
            AnswerVersions.FileVersion map, AnswerVersions answers, Optional<PersonaId> persona, LocalDate today) {}

    /** The map in a file; empty if it cannot be read. */
    public Optional<Blueprint> map(Attachment file) {
        return versions.read(file).blueprint();
    }

    /** The figures of a map, from all answers or from one persona's, on the reader's day. */
    public Figures of(Attachment file, Blueprint blueprint, Optional<PersonaId> persona, LocalDate today) {
        List<Optional<Attachment>> found =
                found(file.getContainer(), blueprint.info().answers());
        Key key = new Key(
                AnswerVersions.FileVersion.of(file), versions(blueprint.info().answers(), found), persona, today);
        synchronized (kept) {
            Figures known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        Answers answers = read(blueprint, found);
        Figures figures = new Figures(
                MapMeasures.of(blueprint, answers, persona),
                answers.leftOut(),
                RecentAnswers.of(answers, today),
                Verdicts.of(blueprint, answers, IssueStates.NONE, today).verdicts());
        synchronized (kept) {
            kept.put(key, figures);
        }
        return figures;
    }

    /**
     * The content of the Measures view on a day. The answers are read on each call, so a caller who serves more than
     * one reader keeps the result.
     *
     * @param persona the persona whose answers make up the figures; empty: all answers
     * @param states of the map's issues, as the reader may see them
     */
    public MeasuredMap on(
            LocalDate today, Attachment file, Blueprint blueprint, Optional<PersonaId> persona, IssueStates states) {
        Answers answers =
                read(blueprint, found(file.getContainer(), blueprint.info().answers()));
        return MeasuredMap.of(blueprint, answers, persona, states, today);
    }

    /** The files of answers that a map names, as they are now. */
    public AnswerVersions versions(ContentEntityObject page, List<String> names) {
        return versions(names, found(page, names));
    }

    private static AnswerVersions versions(List<String> names, List<Optional<Attachment>> found) {
        List<AnswerVersions.Named> files = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            files.add(new AnswerVersions.Named(names.get(i), found.get(i).map(AnswerVersions.FileVersion::of)));
        }
        return new AnswerVersions(files);
    }

    private List<Optional<Attachment>> found(ContentEntityObject page, List<String> names) {
        return names.stream().map(name -> store.find(page, name)).toList();
    }

    private Answers read(Blueprint blueprint, List<Optional<Attachment>> found) {
        List<AnswerSource> sources = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            String name = blueprint.info().answers().get(i);
            sources.add(found.get(i)
                    .<AnswerSource>map(answers -> new AttachedAnswers(store, name, answers))
                    .orElseGet(() -> AnswerSource.missing(name)));
        }
        try {
            return AnswersReader.read(blueprint, sources);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
