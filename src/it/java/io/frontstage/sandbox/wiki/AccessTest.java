package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.user.User;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessTest {

    @RegisterExtension
    final WikiExtension the = new WikiExtension();

    private List<String> viewers(StoredContent content) {
        return Stream.of("anonymous", "admin", "editor", "writer", "reader", "outsider")
                .filter(name -> the.wiki.access().mayView(Person.named(name), content))
                .toList();
    }

    private List<String> editors(StoredContent content) {
        return Person.ALL.stream()
                .filter(person -> the.wiki.access().mayEdit(Optional.of(person), content))
                .map(Person::username)
                .toList();
    }

    @Test
    void hidesTheRestrictedSpaceFromOutsiderAndAnonymous() {
        assertThat(viewers(the.home())).hasSize(6);
        assertThat(viewers(the.wiki.contents().page("HR", "Human resources").orElseThrow()))
                .containsExactly("admin", "editor", "writer", "reader");
    }

    @Test
    void letsTheWriterEditButNotAttach() {
        StoredContent page = the.page("A page", "<p />");

        assertThat(editors(page)).containsExactly("admin", "editor", "writer");
        assertThat(the.wiki.access().mayAttach(Person.named("editor"), page)).isTrue();
        assertThat(the.wiki.access().mayAttach(Person.named("writer"), page)).isFalse();
    }

    @Test
    void hidesAPageWithItsChildrenVersionsDraftsAndComments() {
        StoredContent page = the.page("A page", "<p>1</p>");
        StoredContent child =
                the.wiki.contents().create(Type.PAGE, Status.CURRENT, "CX", page.id(), "Child", "<p />", "editor");
        StoredContent comment =
                the.wiki.contents().create(Type.COMMENT, Status.CURRENT, "CX", page.id(), "", "<p />", "editor");
        the.wiki.contents().update(page.id(), "A page", "<p>2</p>", "editor", "");
        StoredContent old = the.wiki.contents().versions(page.id()).get(1);
        StoredContent draft = the.wiki.contents().saveDraft(page, "A page", "<p>3</p>", "editor");

        the.wiki.contents().restrict(page.id(), "VIEW", List.of("editor"));

        assertThat(Stream.of(page, child, comment, old, draft).map(this::viewers))
                .containsOnly(List.of("admin", "editor"));
    }

    @Test
    void letsOnlyTheNamedEditARestrictedPage() {
        StoredContent page = the.page("A page", "<p />");
        the.wiki.contents().restrict(page.id(), "EDIT", List.of("writer"));

        assertThat(editors(page)).containsExactly("admin", "writer");
        assertThat(viewers(page)).hasSize(6);
    }

    @Test
    void showsTheTrashToTheAdministratorOnly() {
        StoredContent page = the.page("A page", "<p />");
        the.wiki.contents().trash(page);

        assertThat(viewers(the.wiki.contents().byId(page.id()).orElseThrow())).containsExactly("admin");
    }

    @Test
    void showsAnUnpublishedDraftToEditorsOnly() {
        StoredContent draft = the.wiki
                .contents()
                .create(Type.PAGE, Status.DRAFT, "CX", the.home().id(), "", "", "editor");

        assertThat(viewers(draft)).containsExactly("admin", "editor", "writer");
    }

    @Test
    void answersThePluginAsThePageIsRuled() {
        PermissionManager permissions = new ContentServices.Permissions(the.wiki.contents(), the.wiki.access());
        StoredContent stored = the.page("A page", "<p />");
        the.wiki.contents().restrict(stored.id(), "VIEW", List.of("editor", "writer"));
        ContentEntityObject page = the.wiki.entities().entity(stored).orElseThrow();
        Attachment file = the.wiki.entities().attachment(the.attach(stored, "a.yaml", "one"));
        User reader = Entities.user(Person.named("reader").orElseThrow());
        User writer = Entities.user(Person.named("writer").orElseThrow());

        assertThat(permissions.hasPermission(reader, Permission.VIEW, page)).isFalse();
        assertThat(permissions.hasPermission(null, Permission.VIEW, page)).isFalse();
        assertThat(permissions.hasPermission(reader, Permission.VIEW, file)).isFalse();
        assertThat(permissions.hasPermission(writer, Permission.VIEW, file)).isTrue();
        assertThat(permissions.hasPermission(writer, Permission.EDIT, page)).isTrue();
        assertThat(permissions.hasCreatePermission(writer, page, Attachment.class))
                .isFalse();
    }
}
