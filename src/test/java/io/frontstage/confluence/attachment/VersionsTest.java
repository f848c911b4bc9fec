package io.frontstage.confluence.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import io.frontstage.confluence.Wiki;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VersionsTest {

    private final Wiki wiki = new Wiki();
    private final Page page = wiki.page("Coffee");
    private final Attachment file = wiki.attach(page, "a.yaml", "1");
    private final AttachmentStore store = new AttachmentStore(wiki.attachments);

    @BeforeEach
    void fourVersions() {
        wiki.attachAgain(file, "2");
        wiki.attachAgain(file, "3");
        wiki.attachAgain(file, "4");
    }

    @Test
    void wantsTheNewestWithoutAskingForAll() {
        Versions versions = Versions.of(file, OptionalInt.empty(), () -> {
            throw new AssertionError("not needed");
        });

        assertThat(versions.wanted()).isSameAs(file);
        assertThat(versions.missing()).isEmpty();
        assertThat(versions.toTry().iterator().next()).isSameAs(file);
    }

    @Test
    void wantsTheVersionThatThePagePins() {
        Versions versions = of(2);

        assertThat(versions.wanted().getVersion()).isEqualTo(2);
        assertThat(versions.missing()).isEmpty();
        assertThat(versions.toTry()).extracting(Attachment::getVersion).containsExactly(2, 1);
    }

    @Test
    void wantsTheNewestWhereThePinnedOneWasPurged() {
        wiki.removeVersion(file, 2);

        Versions versions = of(2);

        assertThat(versions.wanted()).isSameAs(file);
        assertThat(versions.missing()).contains(2);
        assertThat(versions.toTry()).extracting(Attachment::getVersion).containsExactly(4, 3, 1);
    }

    @Test
    void wantsTheNewestWhereThePinnedOneIsNotThereYet() {
        assertThat(of(9).missing()).contains(9);
    }

    private Versions of(int number) {
        return Versions.of(file, OptionalInt.of(number), () -> store.versions(file));
    }
}
