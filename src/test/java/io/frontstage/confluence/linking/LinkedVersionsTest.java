package io.frontstage.confluence.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.page.ServerId;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.lostlink.LostLink;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LinkedVersionsTest {

    private static final String OURS = "Frontstage: linked";

    private final TransactionalWiki wiki = new TransactionalWiki();
    private final AttachmentStore store = new AttachmentStore(wiki.attachments);
    private final LinkedVersions versions = new LinkedVersions(
            store, new CurrentMaps(store, mock(ServerId.class), new PageRestrictions(wiki.services)));
    private final long map = wiki.attach("coffee.yaml", coffee(""));

    @Test
    void missesNothingWhereNothingWasLost() {
        assertThat(versions.lostIn(store.newest(map).orElseThrow()).links()).isEmpty();
        wiki.upload(map, coffee("A-1"), OURS);
        assertThat(lost()).isEmpty();
    }

    /** Links three issues, uploads the original file, restores two links. */
    @Test
    void findsTheLinksThatAnUploadLostUntilTheyArePutBack() {
        wiki.upload(map, coffee("A-1"), OURS);
        wiki.upload(map, coffee("A-1, A-2, A-3"), OURS);
        wiki.upload(map, coffee(""));
        assertThat(lost()).containsExactly("AB-1", "AB-2", "AB-3");
        assertThat(versions.lostIn(store.newest(map).orElseThrow()).links())
                .allSatisfy(link -> assertThat(link.version()).isEqualTo(3));

        wiki.upload(map, coffee(""));
        assertThat(lost()).as("a second upload hides nothing").containsExactly("AB-1", "AB-2", "AB-3");
        wiki.upload(map, coffee("A-1, A-2"), OURS);
        assertThat(lost()).containsExactly("AB-3");
        wiki.upload(map, coffee("A-1, A-2, A-3"), OURS);
        assertThat(lost()).isEmpty();
    }

    @Test
    void doesNotMissWhatWasTakenOutOnPurpose() {
        wiki.upload(map, coffee("A-1, A-2"), OURS);
        wiki.upload(map, coffee("A-2"), "Frontstage: removed A-1");
        assertThat(lost()).isEmpty();
        wiki.upload(map, coffee(""));
        assertThat(lost()).containsExactly("AB-2");
        wiki.upload(map, coffee("A-2, A-4"), OURS);
        wiki.upload(map, coffee("A-4"), "Frontstage: removed A-2");
        assertThat(lost()).isEmpty();
    }

    /** Its own link is newer than the lost one. */
    @Test
    void findsOlderLossesBehindALinkOfOurs() {
        wiki.upload(map, coffee("A-1"), OURS);
        wiki.upload(map, coffee(""));
        wiki.upload(map, coffee("A-9"), OURS);

        assertThat(lost()).containsExactly("AB-1");
    }

    /**
     * Two uploads by somebody who keeps the file elsewhere, each of which removes the links made since the previous
     * one.
     */
    @Test
    void forgetsNoLossBecauseOfALaterOne() {
        wiki.upload(map, coffee("A-1"), OURS);
        wiki.upload(map, coffee(""));
        wiki.upload(map, coffee("A-2"), OURS);
        wiki.upload(map, coffee(""));

        assertThat(lost()).containsExactly("AB-2", "AB-1");
        wiki.upload(map, coffee("A-1"), OURS);
        assertThat(lost()).containsExactly("AB-2");
        wiki.upload(map, coffee(""), "Frontstage: removed A-1");
        assertThat(lost()).as("put back, and then taken out on purpose").containsExactly("AB-2");
    }

    @Test
    void remembersWhatWasInVersionsThatAreNoLongerKept() {
        wiki.upload(map, coffee("A-1"), OURS);
        wiki.upload(map, coffee(""));
        assertThat(lost()).containsExactly("AB-1");

        wiki.purge(map, 1);
        wiki.purge(map, 2);
        wiki.upload(map, coffee(""));

        assertThat(lost()).containsExactly("AB-1");
    }

    @Test
    void theNextVersionCostsOneLook() {
        for (int i = 1; i < 20; i++) {
            wiki.upload(map, coffee("A-" + i));
        }
        assertThat(lost()).hasSize(18);
        wiki.upload(map, coffee("A-1"));
        clearInvocations(wiki.attachments);

        assertThat(lost()).hasSize(18).doesNotContain("AB-1").contains("AB-19");
        verify(wiki.attachments, times(1)).getAttachmentData(any());
    }

    @Test
    void manyWhoComeAtOnceMakeOneLook() throws Exception {
        wiki.upload(map, coffee("A-1"), OURS);
        wiki.upload(map, coffee(""));
        Attachment newest = store.newest(map).orElseThrow();
        clearInvocations(wiki.attachments);
        ExecutorService readers = Executors.newFixedThreadPool(20);
        try {
            List<Future<LinkedVersions.Lost>> all =
                    readers.invokeAll(Collections.nCopies(20, () -> versions.lostIn(newest)));
            for (Future<LinkedVersions.Lost> one : all) {
                assertThat(one.get().links()).hasSize(1);
            }
        } finally {
            readers.shutdownNow();
        }
        verify(wiki.attachments, times(3)).getAttachmentData(any());
    }

    @Test
    void saysWhenItIsTheOldestVersionThatIsKept() {
        wiki.upload(map, coffee("A-1"), OURS);
        wiki.upload(map, coffee(""));
        assertThat(versions.lostIn(store.newest(map).orElseThrow()).oldestKept())
                .isFalse();

        wiki.upload(map, coffee(""));
        wiki.purge(map, 1);

        assertThat(versions.lostIn(store.newest(map).orElseThrow()).oldestKept())
                .isTrue();
    }

    @Test
    void readsPastVersionsThatCannotBeRead() {
        wiki.upload(map, coffee("A-1"), OURS);
        wiki.upload(map, "blueprint: [");
        wiki.upload(map, coffee(""));

        assertThat(lost()).containsExactly("AB-1");
    }

    @Test
    void looksOnceForEachVersionAndNotTooFar() {
        wiki.upload(map, coffee("A-1"), OURS);
        for (int i = 0; i < LinkedVersions.MAX_VERSIONS; i++) {
            wiki.upload(map, coffee(""));
        }

        assertThat(lost()).isEmpty();
        clearInvocations(wiki.attachments);
        assertThat(lost()).isEmpty();
        verify(wiki.attachments, never()).getAttachmentData(any());
    }

    private List<String> lost() {
        return versions.lostIn(store.newest(map).orElseThrow()).links().stream()
                .map(LostLink::key)
                .map(Object::toString)
                .toList();
    }

    private static String coffee(String issues) {
        return "blueprint: Coffee\nstages:\n  - stage: Order\n    steps:\n      - step: Pays\n        pains:\n"
                + "          - pain: The card is declined\n            issues: [" + issues.replace("A-", "AB-") + "]\n";
    }
}
