package io.frontstage.confluence.page;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.product.Feature;
import java.util.Optional;

/** Finds the page whose attachments are searched for the map's file, whatever is being rendered. */
@ConfluenceComponent
public class HostPage {

    /**
     * The page that contains a macro.
     *
     * @param page the page whose attachments are searched: a page, a blog post, or the draft of one that was never
     *     saved
     * @param asOfToday whether an old version of the page is shown; the map is still today's
     */
    public record Place(ContentEntityObject page, boolean asOfToday) {}

    /** Maximum number of steps from comment to page and from old version to new; more means a cycle. */
    private static final int MAX_STEPS = 5;

    private final PageManager pages;
    private final Feature comments = new Feature("maps in comments: a comment's page cannot be found");
    private final Feature drafts = new Feature("maps in drafts: they cannot be told from pages");

    private final Trash trash = new Trash();

    public HostPage(@ConfluenceImport PageManager pages) {
        this.pages = pages;
    }

    /**
     * The page to which rendered content belongs.
     *
     * @param rendered the content being rendered; {@code null} in templates and some previews. A page shown by an
     *     include macro is rendered as itself
     * @return empty if there is no page
     */
    public Optional<Place> of(ContentEntityObject rendered) {
        ContentEntityObject content = rendered;
        boolean asOfToday = false;
        for (int step = 0; step < MAX_STEPS && content != null; step++) {
            if (isComment(content) && content.isLatestVersion()) {
                content = container(content);
            } else if (isItself(content)) {
                return Optional.of(new Place(content, asOfToday));
            } else {
                asOfToday = asOfToday || !isComment(content) && !isDraft(content);
                content = pages.getById(content.getLatestVersionId());
            }
        }
        return Optional.empty();
    }

    /**
     * A page in its current version; empty if there is none with that id, or if it is a draft, a comment, an old
     * version, or in the trash.
     */
    public Optional<ContentEntityObject> page(long id) {
        return Optional.ofNullable(pages.getById(id))
                .filter(content -> !isComment(content) && isItself(content) && !isDraft(content))
                .filter(content -> !trash.holds(content));
    }

    /** The newest version, or a draft of a page that does not exist yet. */
    private static boolean isItself(ContentEntityObject content) {
        return content.getId() != 0 && content.getLatestVersionId() == content.getId();
    }

    private boolean isComment(ContentEntityObject content) {
        return comments.use(() -> Comments.is(content), false);
    }

    private ContentEntityObject container(ContentEntityObject comment) {
        return comments.use(() -> Comments.container(comment), null);
    }

    /** No bean, so that nothing looks at its methods before they are called. */
    private static final class Comments {

        static boolean is(ContentEntityObject content) {
            return content instanceof Comment;
        }

        static ContentEntityObject container(ContentEntityObject content) {
            return ((Comment) content).getContainer();
        }
    }

    private boolean isDraft(ContentEntityObject content) {
        return drafts.use(content::isDraft, false);
    }
}
