package io.frontstage.confluence.saving;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.answer.survey.AnswerFiles.Addition;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.page.Reader;
import io.frontstage.definition.DefinitionReader;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds customers' answers to a file on a map's page, and then names the file in the map. Both happen under the map's
 * lock, so that two people who add answers at the same time lose nothing.
 */
@ConfluenceComponent
public class AnswerSaver {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerSaver.class);
    private static final DefinitionReader READER = new DefinitionReader();

    private final IsolatedTransactions transactions;
    private final AttachmentStore store;
    private final AttachmentSaver saver;
    private final MapWriter maps;
    private final WriteRights rights;

    public AnswerSaver(
            IsolatedTransactions transactions,
            AttachmentStore store,
            AttachmentSaver saver,
            MapWriter maps,
            WriteRights rights) {
        this.transactions = transactions;
        this.store = store;
        this.saver = saver;
        this.maps = maps;
        this.rights = rights;
    }

    /** Adds the answers to the newest state of the map and of its files. It may be called several times. */
    @FunctionalInterface
    public interface Work {

        /**
         * The addition to save; empty if there is nothing to save.
         *
         * @param map the newest version of the map
         * @param overwritten uploads that a save overwrote, as contents by file name; they are used instead of the
         *     newest contents
         */
        Optional<Addition> on(Blueprint map, Attachment file, Map<String, byte[]> overwritten);
    }

    /**
     * What was saved.
     *
     * @param addition the file with the answers; empty: the work found nothing to save
     * @param isNamed whether the map names the file now
     */
    public record Saved(Optional<Addition> addition, boolean isNamed) {}

    /**
     * Saves answers.
     *
     * @param naming the change by which a map names a file
     * @param tellsWatchers whether people who watch the page are notified of the new version of the answers; they are
     *     always notified of a new file
     */
    public WriteResult<Saved> save(Reader person, long map, Work work, Naming naming, boolean tellsWatchers) {
        try {
            return transactions
                    .<WriteResult<Saved>>alone(
                            MapWriter.LOCK + map,
                            person.orNull(),
                            own -> both(own, new Upload(person, map, work, tellsWatchers), naming))
                    .orElseGet(() -> new WriteResult.Not<>(WriteRefusal.BUSY));
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("Answers could not be added to the map {}", map, failed);
            return new WriteResult.Not<>(WriteRefusal.UNAVAILABLE);
        }
    }

    /** The change of a map by which it names a file. */
    @FunctionalInterface
    public interface Naming {
        FileChange<?> of(String file);
    }

    private WriteResult<Saved> both(IsolatedTransactions.Transactions own, Upload upload, Naming naming) {
        Optional<WriteRefusal> refused = run(own, upload);
        for (int repeats = 0; refused.isEmpty() && repeats < MapWriter.MAX_REPEATS; repeats++) {
            if (own.commit(upload::holds)) {
                break;
            }
            refused = run(own, upload);
        }
        if (refused.isPresent()) {
            return new WriteResult.Not<>(refused.get());
        }
        if (upload.addition.isEmpty() || upload.addition.get().isNamed()) {
            return new WriteResult.Done<>(upload.version, new Saved(upload.addition, upload.addition.isPresent()));
        }
        boolean isNamed = isNamed(
                own, upload.person, upload.map, naming.of(upload.addition.get().file()));
        return new WriteResult.Done<>(upload.version, new Saved(upload.addition, isNamed));
    }

    private Optional<WriteRefusal> run(IsolatedTransactions.Transactions own, Upload upload) {
        SavingStrategy strategy = saver.strategy();
        try {
            return own.commit(() -> upload.run(strategy));
        } catch (RuntimeException failed) {
            SavingStrategy other = saver.after(strategy, failed).orElseThrow(() -> failed);
            return own.commit(() -> upload.run(other));
        }
    }

    /**
     * Names the file in the map. The answers are already saved, so a failure here does not undo them; it is only
     * reported.
     */
    private <T> boolean isNamed(
            IsolatedTransactions.Transactions own, Reader person, long map, FileChange<T> fileChange) {
        try {
            return maps.untilItHolds(own, person, map, fileChange) instanceof WriteResult.Done<T>;
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("The file of answers could not be named in the map {}", map, failed);
            return false;
        }
    }

    /** Saves the file of answers. Each method runs in a transaction of its own, one after the other. */
    private final class Upload {

        private final Reader person;
        private final long map;
        private final Work work;
        private final boolean tellsWatchers;
        private final Map<String, byte[]> overwritten = new HashMap<>();
        private Optional<Addition> addition = Optional.empty();
        private ContentEntityObject page;
        private int upon;
        private int version;

        private Upload(Reader person, long map, Work work, boolean tellsWatchers) {
            this.person = person;
            this.map = map;
            this.work = work;
            this.tellsWatchers = tellsWatchers;
        }

        private Optional<WriteRefusal> run(SavingStrategy strategy) {
            Optional<Attachment> newest = store.newest(map);
            Optional<WriteRefusal> refused = newest.map(file -> rights.refusal(person, file.getContainer()))
                    .orElse(Optional.of(WriteRefusal.NO_MAP));
            if (refused.isPresent()) {
                return refused;
            }
            Attachment file = newest.orElseThrow();
            page = file.getContainer();
            version = file.getVersion();
            Optional<Blueprint> blueprint = store.read(file)
                    .flatMap(bytes -> READER.read(new SourceText(file.getFileName(), bytes))
                            .blueprint());
            if (blueprint.isEmpty()) {
                return Optional.of(WriteRefusal.UNREADABLE);
            }
            addition = work.on(blueprint.get(), file, Map.copyOf(overwritten));
            addition.filter(made -> made.added() > 0).ifPresent(made -> save(strategy, made));
            return Optional.empty();
        }

        private void save(SavingStrategy strategy, Addition made) {
            String comment = Attempt.shortened(MapWriter.COMMENT
                    + Messages.in(person.locale())
                            .text(made.added() == 1 ? "save.added-answers.one" : "save.added-answers", made.added()));
            Optional<Attachment> there = store.find(page, made.file());
            upon = there.map(file -> file.getVersion()).orElse(0);
            if (there.isPresent()) {
                strategy.save(there.get(), made.content(), comment, tellsWatchers);
            } else {
                strategy.add(page.getId(), made.file(), made.content(), comment);
            }
        }

        /**
         * Whether the saved version directly follows the one that was read. If not, somebody uploaded a version in
         * between, and the answers have to be added to that one, too.
         */
        private boolean holds() {
            if (addition.isEmpty() || addition.get().added() == 0) {
                return true;
            }
            String name = addition.get().file();
            List<Attachment> later = store.find(page, name).map(file -> store.versions(file)).orElse(List.of()).stream()
                    .filter(file -> file.getVersion() > upon)
                    .toList();
            if (later.isEmpty() || !isSaved(later.get(0))) {
                overwritten.remove(name);
                return false;
            }
            if (later.size() > 1) {
                content(later.get(1)).ifPresent(bytes -> overwritten.put(name, bytes));
                return false;
            }
            return true;
        }

        private boolean isSaved(Attachment newest) {
            return content(newest)
                    .filter(bytes -> Arrays.equals(bytes, addition.get().content()))
                    .isPresent();
        }

        private Optional<byte[]> content(Attachment file) {
            return store.open(file).map(stream -> {
                try (stream) {
                    return stream.readAllBytes();
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            });
        }
    }
}
