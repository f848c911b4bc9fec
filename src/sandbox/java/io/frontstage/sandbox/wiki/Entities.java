package io.frontstage.sandbox.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Rows of the store as objects of the product's API. Within a transaction there is one object per row, which stays as
 * it was loaded even if the row changes; outside of one, each call returns new objects.
 */
final class Entities {

    private record WikiUser(String getName, String getFullName, String getEmail, UserKey getKey)
            implements ConfluenceUser {}

    private final Database database;
    private final Contents contents;
    private final Attachments attachments;
    private final Spaces spaces;

    Entities(Database database, Contents contents, Attachments attachments, Spaces spaces) {
        this.database = database;
        this.contents = contents;
        this.attachments = attachments;
        this.spaces = spaces;
    }

    static ConfluenceUser user(Person person) {
        return new WikiUser(
                person.username(),
                person.fullName(),
                person.username() + "@example.com",
                new UserKey("key-" + person.username()));
    }

    /**
     * The person for whom the thread works, according to the product's thread local: nobody on one of the plugin's
     * threads, unless the plugin sets it.
     */
    static Optional<Person> acting() {
        return Optional.ofNullable(AuthenticatedUserThreadLocal.get()).flatMap(user -> Person.named(user.getName()));
    }

    /** The person with this user key, with or without the prefix that distinguishes it from the user name. */
    static Optional<Person> person(UserKey key) {
        return key == null
                ? Optional.empty()
                : Person.named(key.getStringValue().replaceFirst("^key-", ""));
    }

    Optional<Space> space(String key) {
        return spaces.byKey(key).map(stored -> {
            Space space = new Space(stored.key());
            space.setName(stored.name());
            return space;
        });
    }

    /** The entity of stored content; empty for a template: the conversion context of its preview has none. */
    Optional<ContentEntityObject> entity(StoredContent stored) {
        Object known = database.loaded().get(stored.id());
        return known == null ? made(stored) : Optional.of((ContentEntityObject) known);
    }

    private Optional<ContentEntityObject> made(StoredContent stored) {
        return switch (stored.type()) {
            case PAGE -> {
                Page page = new Page();
                contents.byId(stored.parentId())
                        .flatMap(this::entity)
                        .ifPresent(parent -> page.setParentPage((Page) parent));
                yield Optional.of(filled(page, stored));
            }
            case BLOGPOST -> Optional.of(filled(new BlogPost(), stored));
            case COMMENT -> {
                Comment comment = new Comment();
                contents.byId(stored.parentId()).flatMap(this::entity).ifPresent(comment::setContainer);
                yield Optional.of(common(comment, stored));
            }
            case TEMPLATE -> Optional.empty();
        };
    }

    private AbstractPage filled(AbstractPage page, StoredContent stored) {
        space(stored.spaceKey()).ifPresent(page::setSpace);
        common(page, stored);
        page.setAttachments(attachments.on(stored.id()).stream()
                .map(file -> attachment(file, page))
                .toList());
        return page;
    }

    private ContentEntityObject common(ContentEntityObject entity, StoredContent stored) {
        database.loaded().put(stored.id(), entity);
        entity.setId(stored.id());
        entity.setTitle(stored.title());
        entity.setBodyAsString(stored.body());
        entity.setVersion(stored.version());
        entity.setVersionComment(stored.message());
        entity.setContentStatus(
                switch (stored.status()) {
                    case DRAFT -> ContentEntityObject.DRAFT;
                    case TRASHED -> ContentEntityObject.DELETED;
                    default -> ContentEntityObject.CURRENT;
                });
        entity.setCreationDate(Date.from(stored.created()));
        entity.setLastModificationDate(Date.from(stored.modified()));
        Person.named(stored.creator()).map(Entities::user).ifPresent(entity::setCreator);
        Person.named(stored.modifier()).map(Entities::user).ifPresent(entity::setLastModifier);
        if (stored.latestId() != 0) {
            contents.byId(stored.latestId()).flatMap(this::entity).ifPresent(entity::setOriginalVersion);
        }
        return entity;
    }

    Attachment attachment(StoredAttachment stored) {
        ContentEntityObject container = contents.byId(stored.containerId())
                .flatMap(this::entity)
                .orElseThrow(() -> new IllegalStateException("attachment " + stored.id() + " has no container"));
        return attachment(stored, container);
    }

    private Attachment attachment(StoredAttachment stored, ContentEntityObject container) {
        Attachment known = (Attachment) database.loaded().get(stored.id());
        if (known != null) {
            return known;
        }
        Attachment result = new Attachment();
        database.loaded().put(stored.id(), result);
        result.setId(stored.id());
        result.setContainer(container);
        fill(result, stored);
        if (stored.latestId() != 0) {
            attachments
                    .byId(stored.latestId())
                    .map(latest -> attachment(latest, container))
                    .ifPresent(result::setOriginalVersion);
        }
        return result;
    }

    /**
     * The object of a row that this transaction has just written. It is visible here, unlike rows that others have
     * written since.
     */
    Attachment saved(StoredAttachment stored) {
        Attachment entity = attachment(stored);
        fill(entity, stored);
        return entity;
    }

    private static void fill(Attachment result, StoredAttachment stored) {
        result.setFileName(stored.fileName());
        result.setMediaType(stored.mediaType());
        result.setFileSize(stored.size());
        result.setVersionComment(stored.message());
        result.setVersion(stored.version());
        result.setContentStatus(stored.trashed() ? ContentEntityObject.DELETED : ContentEntityObject.CURRENT);
        result.setCreationDate(date(stored.created()));
        result.setLastModificationDate(date(stored.modified()));
        Person.named(stored.creator()).map(Entities::user).ifPresent(user -> {
            result.setCreator(user);
            result.setLastModifier(user);
        });
    }

    List<Attachment> attachmentsOf(List<StoredAttachment> stored) {
        return stored.stream().map(this::attachment).toList();
    }

    private static Date date(Instant instant) {
        return Date.from(instant);
    }
}
