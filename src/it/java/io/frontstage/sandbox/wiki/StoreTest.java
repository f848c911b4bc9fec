package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.event.events.content.attachment.AttachmentEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import io.frontstage.sandbox.wiki.Contents.ConflictException;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StoreTest {

    @RegisterExtension
    final WikiExtension the = new WikiExtension();

    @Test
    void startsWithAPageForEveryExample() throws IOException {
        List<String> attached = the.wiki.contents().children(the.home().id(), Type.PAGE).stream()
                .flatMap(page -> the.wiki.attachments().on(page.id()).stream())
                .map(StoredAttachment::fileName)
                .toList();

        try (Stream<Path> examples = Files.list(Path.of("docs/examples"))) {
            assertThat(attached)
                    .containsAll(examples.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .toList());
        }
    }

    @Test
    void keepsASettingThatAPluginMadeAndNoOtherKindOfValue() {
        PluginSettings settings = the.wiki.pluginSettings().createGlobalSettings();

        assertThat(settings.put("io.frontstage.server", "one")).isNull();
        assertThat(settings.put("io.frontstage.server", "two")).isEqualTo("one");
        assertThat(settings.get("io.frontstage.server")).isEqualTo("two");
        assertThat(the.wiki.pluginSettings().createSettingsForKey("other").get("io.frontstage.server"))
                .isNull();
        assertThat(settings.remove("io.frontstage.server")).isEqualTo("two");
        assertThat(settings.get("io.frontstage.server")).isNull();
        assertThatThrownBy(() -> settings.put("a", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings.put("a".repeat(101), "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsEveryVersionOfAPageUnderAnIdOfItsOwn() {
        StoredContent page = the.page("A page", "<p>1</p>");
        the.wiki.contents().update(page.id(), "A page", "<p>2</p>", "writer", "better");

        List<StoredContent> versions = the.wiki.contents().versions(page.id());

        assertThat(versions).extracting(StoredContent::body).containsExactly("<p>2</p>", "<p>1</p>");
        assertThat(versions).extracting(StoredContent::version).containsExactly(2, 1);
        assertThat(versions.get(0).id()).isEqualTo(page.id());
        assertThat(versions.get(0).message()).isEqualTo("better");
        assertThat(versions.get(1).id()).isNotEqualTo(page.id());
        assertThat(versions.get(1).latest()).isEqualTo(page.id());
    }

    @Test
    void letsATitleStandOnceInASpace() {
        the.page("A page", "<p />");

        assertThatThrownBy(() -> the.page("a PAGE", "<p />"))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("A page with this title already exists");
    }

    @Test
    void keepsTheIdOfADraftThatIsPublished() {
        StoredContent draft = the.wiki
                .contents()
                .create(Type.PAGE, Status.DRAFT, "CX", the.home().id(), "", "", "editor");
        the.attach(draft, "a.yaml", "one");

        StoredContent page = the.wiki.contents().publish(draft, "Published", "<p />", "editor");

        assertThat(page.id()).isEqualTo(draft.id());
        assertThat(page.status()).isEqualTo(Status.CURRENT);
        assertThat(the.wiki.attachments().on(page.id())).hasSize(1);
    }

    @Test
    void changesOneDraftOfAPageUntilItIsDiscarded() {
        StoredContent page = the.page("A page", "<p>1</p>");
        StoredContent first = the.wiki.contents().saveDraft(page, "A page", "<p>2</p>", "editor");
        StoredContent second = the.wiki.contents().saveDraft(page, "A page", "<p>3</p>", "editor");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(the.wiki.contents().byId(page.id()).orElseThrow().body()).isEqualTo("<p>1</p>");

        the.wiki.contents().discardDraft(second.id());
        assertThat(the.wiki.contents().draftOf(page.id())).isEmpty();
    }

    @Test
    void movesAPageWithItsChildrenToAnotherSpace() {
        StoredContent page = the.page("A page", "<p />");
        StoredContent child =
                the.wiki.contents().create(Type.PAGE, Status.CURRENT, "CX", page.id(), "Child", "<p />", "editor");
        StoredContent target = the.wiki.contents().page("HR", "Human resources").orElseThrow();

        the.wiki.contents().move(page, target);

        assertThat(the.wiki.contents().page("HR", "A page")).isPresent();
        assertThat(the.wiki.contents().byId(child.id()).orElseThrow().spaceKey())
                .isEqualTo("HR");
        assertThatThrownBy(() -> the.wiki.contents().move(page, child)).isInstanceOf(ConflictException.class);
    }

    @Test
    void hangsTheChildrenOfARemovedPageOnItsParent() {
        StoredContent page = the.page("A page", "<p />");
        StoredContent child =
                the.wiki.contents().create(Type.PAGE, Status.CURRENT, "CX", page.id(), "Child", "<p />", "editor");

        the.wiki.contents().trash(page);

        assertThat(the.wiki.contents().page("CX", "A page")).isEmpty();
        assertThat(the.wiki.contents().byId(child.id()).orElseThrow().parentId())
                .isEqualTo(the.home().id());
        the.wiki.contents().restore(the.wiki.contents().byId(page.id()).orElseThrow());
        assertThat(the.wiki.contents().page("CX", "A page")).isPresent();
    }

    @Test
    void keepsTheIdOfAnAttachmentOverItsVersions() {
        StoredContent page = the.page("A page", "<p />");
        StoredAttachment first = the.attach(page, "a.yaml", "one");
        StoredAttachment second = the.attach(page, "a.yaml", "two");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.version()).isEqualTo(2);
        List<StoredAttachment> versions = the.wiki.attachments().versions(first.id());
        assertThat(versions).extracting(the::text).containsExactly("two", "one");
        assertThat(versions.get(1).latest()).isEqualTo(first.id());
    }

    @Test
    void losesAPurgedVersionForGood() {
        StoredContent page = the.page("A page", "<p />");
        StoredAttachment file = the.attach(page, "a.yaml", "one");
        the.attach(page, "a.yaml", "two");
        the.attach(page, "a.yaml", "three");

        the.wiki
                .attachments()
                .purgeVersion(the.wiki.attachments().versions(file.id()).get(1));

        assertThat(the.wiki.attachments().versions(file.id()))
                .extracting(StoredAttachment::version)
                .containsExactly(3, 1);
    }

    @Test
    void keepsTheIdOfARenamedAndOfAMovedAttachment() {
        StoredContent page = the.page("A page", "<p />");
        StoredContent other = the.page("Other", "<p />");
        StoredAttachment file = the.attach(page, "a.yaml", "one");

        the.wiki.attachments().rename(file, "b.yaml");
        the.wiki.attachments().move(file, other.id());

        assertThat(the.wiki
                        .attachments()
                        .named(other.id(), "b.yaml")
                        .orElseThrow()
                        .id())
                .isEqualTo(file.id());
        assertThat(the.wiki.attachments().on(page.id())).isEmpty();
    }

    @Test
    void givesTheAttachmentsOfACopyNewIds() {
        StoredContent page = the.page("A page", "<p />");
        StoredContent copy = the.page("Copy", "<p />");
        StoredAttachment file = the.attach(page, "a.yaml", "one");
        the.attach(page, "a.yaml", "two");

        the.wiki.attachments().copyAll(page.id(), copy.id(), "editor");

        StoredAttachment copied =
                the.wiki.attachments().named(copy.id(), "a.yaml").orElseThrow();
        assertThat(copied.id()).isNotEqualTo(file.id());
        assertThat(copied.version()).isEqualTo(1);
        assertThat(the.text(copied)).isEqualTo("two");
    }

    /** Public, because the product requires that of listeners. */
    public static final class Listener {
        final List<String> heard = new ArrayList<>();

        @EventListener
        public void attachmentChanged(AttachmentEvent event) {
            heard.add(event + " " + event.getAttachments().get(0).getFileName() + " "
                    + event.getAttachments().get(0).getVersion());
        }
    }

    @Test
    void tellsListenersWhatHappensToAttachments() {
        Listener listener = new Listener();
        the.wiki.events().register(listener);
        StoredContent page = the.page("A page", "<p />");
        StoredAttachment file = the.attach(page, "a.yaml", "one");
        the.attach(page, "a.yaml", "two");
        the.wiki
                .attachments()
                .purgeVersion(the.wiki.attachments().versions(file.id()).get(1));
        the.wiki.attachments().trash(file);
        the.wiki.events().unregister(listener);
        the.attach(page, "b.yaml", "one");

        assertThat(listener.heard)
                .containsExactly("CREATE a.yaml 1", "UPDATE a.yaml 2", "REMOVE_VERSION a.yaml 1", "TRASH a.yaml 2");
    }
}
