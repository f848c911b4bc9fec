package io.frontstage.confluence.view;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.FileVersions;
import io.frontstage.confluence.attachment.FutureFiles;
import io.frontstage.confluence.attachment.VersionReader;
import io.frontstage.confluence.page.Reader;
import io.frontstage.difference.ChangeTexts;
import io.frontstage.difference.ComparedMap;
import io.frontstage.difference.Difference;
import io.frontstage.difference.DifferenceEntry;
import io.frontstage.future.FigureEntry;
import io.frontstage.future.FutureComparison;
import io.frontstage.future.FutureEntry;
import io.frontstage.future.FutureTexts;
import io.frontstage.messages.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares two versions of a map's file, or the map with another on its page, for a person who may see the page. */
public final class MapComparison {

    private final AttachmentStore store;
    private final VersionReader reader;
    private final Messages messages;
    private final ZoneId zone;

    public MapComparison(AttachmentStore store, Reader person) {
        this.store = store;
        this.reader = new VersionReader(store);
        this.messages = Messages.in(person.locale());
        this.zone = person.zone();
    }

    /**
     * What differs.
     *
     * @param from the older version
     * @param to the newer version
     * @param common how many steps the two have in common
     * @param counts how many changes there are of each kind
     * @param changes in the order of the map; empty if one of the two cannot be drawn
     * @param unreadable the versions among the two that cannot be drawn
     * @param figures what a future map promises in figures; empty for versions
     * @param becomes what must become true for a future map; empty for versions
     */
    public record Answer(
            int from,
            int to,
            int common,
            Map<String, Integer> counts,
            List<DifferenceEntry> changes,
            List<Integer> unreadable,
            List<FigureEntry> figures,
            List<FutureEntry> becomes) {

        public boolean isReadable() {
            return unreadable.isEmpty();
        }
    }

    /** Compares two versions, each given by number or day; empty if there is no such version. */
    public Optional<Answer> versions(Attachment file, String from, String to) {
        FileVersions versions = new FileVersions(store.versions(file), zone);
        Optional<Attachment> newer = to == null || to.isEmpty() ? Optional.of(versions.newest()) : versions.find(to);
        Optional<Attachment> older = from == null ? Optional.empty() : versions.find(from);
        return older.flatMap(before -> newer.map(after -> compare(before, after)));
    }

    /**
     * Compares the map as it is now with a future map on its page; empty if there is none with that name.
     *
     * @param path the title of the path for which the figures are computed; empty: the usual path
     * @param persona the id of the persona for whom they are computed; empty: the first persona of both maps
     */
    public Optional<Answer> future(Attachment file, String with, Optional<String> path, Optional<String> persona) {
        return new FutureFiles(store, file).find(with).map(other -> future(file, other, path, persona));
    }

    private Answer future(Attachment file, Attachment other, Optional<String> path, Optional<String> persona) {
        Answer answer = compare(file, other);
        if (!answer.isReadable()) {
            return answer;
        }
        FutureComparison comparison = FutureComparison.of(map(file), map(other), path, persona);
        FutureTexts texts = new FutureTexts(comparison, messages);
        return new Answer(
                answer.from(),
                answer.to(),
                answer.common(),
                answer.counts(),
                answer.changes(),
                List.of(),
                FigureEntry.of(comparison, texts),
                FutureEntry.of(comparison, texts));
    }

    private ComparedMap map(Attachment version) {
        return ComparedMap.of(reader.read(version)).orElseThrow();
    }

    private Answer compare(Attachment before, Attachment after) {
        Optional<ComparedMap> old = ComparedMap.of(reader.read(before));
        Optional<ComparedMap> now = ComparedMap.of(reader.read(after));
        if (old.isEmpty() || now.isEmpty()) {
            List<Integer> unreadable = List.of((old.isEmpty() ? before : after).getVersion());
            return new Answer(
                    before.getVersion(), after.getVersion(), 0, Map.of(), List.of(), unreadable, List.of(), List.of());
        }
        Difference difference = Difference.between(old.get(), now.get());
        return new Answer(
                before.getVersion(),
                after.getVersion(),
                difference.common(),
                DifferenceEntry.counts(difference),
                DifferenceEntry.of(difference, new ChangeTexts(difference, messages)),
                List.of(),
                List.of(),
                List.of());
    }
}
