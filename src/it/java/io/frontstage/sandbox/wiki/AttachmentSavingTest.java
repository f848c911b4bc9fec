package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.api.model.content.AttachmentUpload;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.service.exceptions.BadRequestException;
import com.atlassian.confluence.api.service.exceptions.NotFoundException;
import com.atlassian.confluence.api.service.exceptions.PermissionException;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Saving through the product's service, and the permissions that it checks. */
class AttachmentSavingTest {

    @RegisterExtension
    final WikiExtension the = new WikiExtension();

    @TempDir
    Path folder;

    private AttachmentSaving service;
    private StoredContent page;
    private StoredAttachment file;

    @BeforeEach
    void attachAFile() {
        service = new AttachmentSaving(
                the.wiki.entities(), the.wiki.contents(), the.wiki.attachments(), the.wiki.access());
        page = the.page("A page", "<p />");
        file = the.attach(page, "a.yaml", "one");
    }

    private AttachmentUpload upload(String name, String text) {
        try {
            Path temporary = Files.writeString(folder.resolve("upload"), text);
            return new AttachmentUpload(temporary.toFile(), name, "text/yaml", "Frontstage: linked CX-1", true);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void save(String person, String name) {
        try (Visit visit = Visit.begin(Person.named(person), Locale.ENGLISH)) {
            service.updateData(ContentId.of(file.id()), upload(name, "two"));
        }
    }

    @Test
    void savesANewVersionWithItsCommentAsAMinorEdit() {
        save("editor", "a.yaml");

        StoredAttachment now = the.wiki.attachments().byId(file.id()).orElseThrow();
        assertThat(now.version()).isEqualTo(2);
        assertThat(now.message()).isEqualTo("Frontstage: linked CX-1");
        assertThat(now.minor()).isTrue();
        assertThat(now.creator()).isEqualTo("editor");
        assertThat(the.text(now)).isEqualTo("two");
    }

    @Test
    void renamesTheFileWhenTheUploadHasAnotherName() {
        save("editor", "b.yaml");

        assertThat(the.wiki.attachments().on(page.id()))
                .extracting(StoredAttachment::fileName)
                .containsExactly("b.yaml");
    }

    @Test
    void refusesWhoMayEditThePageButAttachNothing() {
        assertThat(the.wiki.access().mayEdit(Person.named("writer"), page)).isTrue();
        assertThatThrownBy(() -> save("writer", "a.yaml")).isInstanceOf(PermissionException.class);
        assertThatThrownBy(() -> save("nobody", "a.yaml")).isInstanceOf(PermissionException.class);
    }

    @Test
    void refusesWhoMayAttachButNotEditThePage() {
        the.wiki.contents().restrict(page.id(), "EDIT", List.of("admin"));

        assertThatThrownBy(() -> save("editor", "a.yaml")).isInstanceOf(PermissionException.class);
    }

    @Test
    void refusesEveryChangeInReadOnlyMode() {
        the.wiki.access().setReadOnly(true);

        assertThatThrownBy(() -> save("admin", "a.yaml")).isInstanceOf(PermissionException.class);
        assertThat(new ContentServices.Permissions(the.wiki.contents(), the.wiki.access())
                        .hasPermission(Entities.user(Person.named("admin").orElseThrow()), Permission.EDIT, entity()))
                .isFalse();
        assertThat(the.wiki.access().mayView(Person.named("reader"), page)).isTrue();
    }

    @Test
    void findsNoFileThatWasRemoved() {
        the.wiki.attachments().trash(file);

        assertThatThrownBy(() -> save("editor", "a.yaml")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void addsAFileUnlessThePageHasOneOfThatName() {
        try (Visit visit = Visit.begin(Person.named("editor"), Locale.ENGLISH)) {
            ContentId container = ContentId.of(page.id());

            assertThat(service.addAttachments(container, List.of(upload("b.yaml", "b"))))
                    .hasSize(1);
            assertThat(service.validator().canCreateAttachments(container)).isTrue();
            assertThatThrownBy(() -> service.addAttachments(container, List.of(upload("b.yaml", "b"))))
                    .isInstanceOf(BadRequestException.class);
        }
        assertThat(the.wiki.attachments().on(page.id())).hasSize(2);
    }

    private ContentEntityObject entity() {
        return the.wiki.entities().entity(page).orElseThrow();
    }

    @Test
    void tellsRestrictionsOfThePageAndOfThoseAboveIt() {
        var restrictions = new ContentServices.Restrictions(the.wiki.contents());
        assertThat(restrictions.getContentPermissionSets(entity(), ContentPermission.VIEW_PERMISSION))
                .isEmpty();

        the.wiki.contents().restrict(the.home().id(), "VIEW", List.of("editor"));

        assertThat(restrictions.getContentPermissionSets(entity(), ContentPermission.VIEW_PERMISSION))
                .singleElement()
                .matches(set -> !set.isEmpty());
    }
}
