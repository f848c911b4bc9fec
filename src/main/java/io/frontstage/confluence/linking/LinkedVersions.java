package io.frontstage.confluence.linking;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.compare.LostLink;
import io.frontstage.compare.LostLinks;
import io.frontstage.confluence.AttachmentStore;
import io.frontstage.confluence.saving.MapWriter;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.issue.ActionableItem;
import io.frontstage.product.Feature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the links to issues that a file lost when somebody uploaded one that did not know of them: the newest version is compared with
 * the newest earlier one that had links and was followed by an upload. What a version of ours took out, it took out on purpose.
 */
@ConfluenceComponent
public class LinkedVersions {

    /** As many versions as are looked into. */
    static final int MAX_VERSIONS = 30;

    /** As many files as are remembered; what was found of each is small. */
    private static final int MAX_REMEMBERED = 200;

    /** Nothing is lost. */
    private static final Lost NOTHING = new Lost(0, false, List.of());

    private final AttachmentStore store;
    private final CurrentMaps maps;
    private final Feature comments =
            new Feature("telling our own versions from uploads: links removed on purpose are shown as lost");
    private final Map<Key, Lost> known = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Lost> eldest) {
            return size() > MAX_REMEMBERED;
        }
    };

    /** The state of a file: a number that is used again after a deletion is another version. */
    private record Key(long file, int version, long modified, long size) {}

    public LinkedVersions(AttachmentStore store, CurrentMaps maps) {
        this.store = store;
        this.maps = maps;
    }

    /**
     * What a file lost.
     *
     * @param version the version that has the links; 0 if nothing was lost
     * @param oldestKept whether it is the oldest one that is still there, so that more may have been lost before
     * @param links the links
     */
    public record Lost(int version, boolean oldestKept, List<LostLink> links) {

        public Lost {
            links = List.copyOf(links);
        }
    }

    /** What the newest version of a file lacks. */
    public Lost lostIn(Attachment newest) {
        Key key = new Key(newest.getId(), newest.getVersion(), AttachmentStore.modified(newest), newest.getFileSize());
        synchronized (known) {
            if (known.containsKey(key)) {
                return known.get(key);
            }
        }
        Lost found = look(newest);
        synchronized (known) {
            known.put(key, found);
        }
        return found;
    }

    private Lost look(Attachment newest) {
        List<Attachment> versions = store.versions(newest);
        ReadDefinition now = maps.read(newest);
        ReadDefinition later = now;
        List<LostLink> onPurpose = new ArrayList<>();
        for (int i = 1; i < Math.min(MAX_VERSIONS, versions.size()); i++) {
            ReadDefinition earlier = maps.read(versions.get(i));
            if (isOurs(versions.get(i - 1))) {
                onPurpose.addAll(LostLinks.between(earlier, later));
            } else if (hasLinks(earlier)) {
                List<LostLink> lost = LostLinks.between(earlier, now).stream()
                        .filter(link -> onPurpose.stream().noneMatch(taken -> isSame(taken, link)))
                        .toList();
                boolean oldest = i == versions.size() - 1 && versions.get(i).getVersion() > 1;
                return lost.isEmpty() ? NOTHING : new Lost(versions.get(i).getVersion(), oldest, lost);
            }
            later = earlier;
        }
        return NOTHING;
    }

    private boolean isOurs(Attachment version) {
        String comment = comments.use(version::getVersionComment, "");
        return Objects.requireNonNullElse(comment, "").startsWith(MapWriter.COMMENT.strip());
    }

    private static boolean hasLinks(ReadDefinition read) {
        return read.blueprint()
                .filter(blueprint -> ActionableItem.all(blueprint).stream()
                        .anyMatch(item -> !item.issues().isEmpty()))
                .isPresent();
    }

    /** The same issue at the same item: one of its names has changed at most. */
    private static boolean isSame(LostLink one, LostLink other) {
        return one.key().equals(other.key())
                && (one.item().id().equals(other.item().id())
                        || one.item().title().equals(other.item().title()));
    }
}
