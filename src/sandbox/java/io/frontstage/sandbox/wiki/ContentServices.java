package io.frontstage.sandbox.wiki;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageRequest;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.exceptions.BadRequestException;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.user.User;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The product's services for content, on top of the store. As in the product, only {@link Permissions} and {@link
 * AttachmentSaving} check permissions.
 */
final class ContentServices {

    private ContentServices() {}

    /** The product's API for attachments. */
    record Files(Entities entities, Attachments attachments) implements AttachmentManager {

        @Override
        public Attachment getAttachment(long id) {
            return attachments.byId(id).map(entities::attachment).orElse(null);
        }

        @Override
        public Attachment getAttachment(ContentEntityObject content, String fileName) {
            return attachments
                    .named(content.getId(), fileName)
                    .map(entities::attachment)
                    .orElse(null);
        }

        @Override
        public List<Attachment> getLatestVersionsOfAttachments(ContentEntityObject content) {
            return entities.attachmentsOf(attachments.on(content.getId()));
        }

        @Override
        public List<Attachment> getAllVersions(Attachment attachment) {
            return entities.attachmentsOf(attachments.versions(attachment.getLatestVersionId()));
        }

        @Override
        public InputStream getAttachmentData(Attachment attachment) {
            return new ByteArrayInputStream(attachments.data(attachment.getLatestVersionId(), attachment.getVersion()));
        }

        @Override
        public void saveAttachment(Attachment attachment, Attachment previousVersion, InputStream data)
                throws IOException {
            String user = Entities.acting().map(Person::username).orElse("");
            byte[] bytes = data.readAllBytes();
            if (bytes.length != attachment.getFileSize()) {
                throw new IOException(
                        "The file size " + attachment.getFileSize() + " is not that of the data, " + bytes.length);
            }
            StoredAttachment saved = previousVersion == null
                    ? attachments.add(
                            attachment.getContainer().getId(),
                            attachment.getFileName(),
                            attachment.getMediaType(),
                            bytes,
                            user,
                            attachment.getVersionComment())
                    : attachments.update(
                            attachment.getId(),
                            attachment.getVersion(),
                            attachment.getMediaType(),
                            bytes,
                            user,
                            attachment.getVersionComment(),
                            false);
            attachment.setId(saved.id());
            attachment.setVersion(saved.version());
        }
    }

    /** The product's API for pages. */
    record Pages(Entities entities, Contents contents) implements PageManager {

        @Override
        public ContentEntityObject getById(long id) {
            return contents.byId(id).flatMap(entities::entity).orElse(null);
        }

        @Override
        public AbstractPage getAbstractPage(long id) {
            return getById(id) instanceof AbstractPage page ? page : null;
        }

        @Override
        public Page getPage(long id) {
            return getById(id) instanceof Page page ? page : null;
        }

        @Override
        public Page getPage(String spaceKey, String title) {
            return contents.page(spaceKey, title)
                    .flatMap(entities::entity)
                    .map(Page.class::cast)
                    .orElse(null);
        }

        @Override
        public BlogPost getBlogPost(String spaceKey, String title, Calendar day) {
            LocalDate wanted =
                    LocalDate.ofInstant(day.toInstant(), day.getTimeZone().toZoneId());
            return contents.inSpace(spaceKey, Type.BLOGPOST, Status.CURRENT).stream()
                    .filter(post -> post.title().equalsIgnoreCase(title))
                    .filter(post ->
                            LocalDate.ofInstant(post.created(), ZoneOffset.UTC).equals(wanted))
                    .findFirst()
                    .flatMap(entities::entity)
                    .map(BlogPost.class::cast)
                    .orElse(null);
        }
    }

    /** The product's API for search: pages with a label that the person may see. */
    record Search(Contents contents, Access access) implements CQLSearchService {

        private static final Pattern QUERY = Pattern.compile("label = \"([^\"]+)\" and type = page");

        @Override
        public PageResponse<Content> searchContent(String cql, PageRequest page, Expansion... expansions) {
            Matcher asked = QUERY.matcher(cql);
            if (!asked.matches()) {
                throw new BadRequestException("Could not parse cql : " + cql);
            }
            return new AttachmentSaving.Page(contents.labelled(asked.group(1)).stream()
                    .filter(found -> access.mayView(Entities.acting(), found))
                    .skip(page.getStart())
                    .limit(page.getLimit())
                    .<Content>map(found -> new Content(ContentId.of(found.id())) {})
                    .toList());
        }
    }

    /** The product's API for spaces. */
    record SpacesByKey(Entities entities) implements SpaceManager {

        @Override
        public Space getSpace(String spaceKey) {
            return entities.space(spaceKey).orElse(null);
        }
    }

    /** The product's API for restrictions: a page's own and those of the pages above it. */
    record Restrictions(Contents contents) implements ContentPermissionManager {

        @Override
        public List<ContentPermissionSet> getContentPermissionSets(ContentEntityObject content, String type) {
            StoredContent page = contents.byId(content.getLatestVersionId()).orElseThrow();
            return Stream.concat(contents.ancestors(page).stream(), Stream.of(page))
                    .map(each -> contents.restrictions(each.id(), type.toUpperCase(Locale.ROOT)))
                    .filter(only -> !only.isEmpty())
                    .map(only -> new ContentPermissionSet(only.size()))
                    .toList();
        }
    }

    /** The product's API for permissions. */
    record Permissions(Contents contents, Access access) implements PermissionManager {

        @Override
        public boolean hasPermission(User user, Permission permission, Object target) {
            Optional<Person> person = person(user);
            if (target instanceof Attachment attachment) {
                return hasPermission(user, permission, attachment.getContainer());
            }
            if (target instanceof Space space) {
                return permission == Permission.VIEW
                        ? access.mayView(person, space.getKey())
                        : person.filter(Person::admin).isPresent();
            }
            if (target instanceof ContentEntityObject content) {
                return contents.byId(content.getId())
                        .filter(stored -> permission == Permission.VIEW
                                ? access.mayView(person, stored)
                                : access.mayEdit(person, stored))
                        .isPresent();
            }
            throw new IllegalArgumentException("Could not check permissions on " + target);
        }

        @Override
        public boolean hasCreatePermission(User user, Object container, Class<?> type) {
            Optional<Person> person = person(user);
            if (container instanceof ContentEntityObject content) {
                Optional<StoredContent> stored = contents.byId(content.getId());
                return type == Attachment.class
                        ? stored.filter(on -> access.mayAttach(person, on)).isPresent()
                        : stored.filter(on -> access.mayComment(person, on)).isPresent();
            }
            if (container instanceof Space space) {
                return access.mayCreatePage(person, space.getKey());
            }
            throw new IllegalArgumentException("Could not check permissions in " + container);
        }

        private static Optional<Person> person(User user) {
            return user == null ? Optional.empty() : Person.named(user.getName());
        }
    }
}
