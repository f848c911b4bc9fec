package io.frontstage.sandbox.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import io.frontstage.sandbox.wiki.StoredContent.Status;
import io.frontstage.sandbox.wiki.StoredContent.Type;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The entity of a macro's conversion context, for every kind of content that can contain the macro. */
class ThisPageTest {

    private static final String MACRO = "<ac:structured-macro ac:name=\"map\" />";

    @RegisterExtension
    final WikiExtension the = new WikiExtension();

    private ContentEntityObject entityOf(StoredContent content) {
        the.wiki.render(content, Output.DISPLAY, WikiExtension.person("editor"));
        return the.macro.last().entity().orElseThrow();
    }

    @Test
    void isThePageItself() {
        StoredContent page = the.page("A page", MACRO);

        ContentEntityObject entity = entityOf(page);

        assertThat(entity).isInstanceOf(Page.class);
        assertThat(entity.getId()).isEqualTo(page.id());
        assertThat(((Page) entity).getSpace().getKey()).isEqualTo("CX");
        assertThat(((Page) entity).getParent().getTitle()).isEqualTo("Customer experience");
        assertThat(entity.isLatestVersion()).isTrue();
    }

    @Test
    void isTheBlogPostItself() {
        StoredContent post =
                the.wiki.contents().create(Type.BLOGPOST, Status.CURRENT, "CX", 0, "News", MACRO, "editor");

        assertThat(entityOf(post)).isInstanceOf(BlogPost.class);
        assertThat(entityOf(post).getId()).isEqualTo(post.id());
    }

    @Test
    void isACommentThatKnowsItsPage() {
        StoredContent page = the.page("A page", "<p />");
        StoredContent comment =
                the.wiki.contents().create(Type.COMMENT, Status.CURRENT, "CX", page.id(), "", MACRO, "reader");

        assertThat(entityOf(comment)).isInstanceOf(Comment.class);
        assertThat(((Comment) entityOf(comment)).getContainer().getId()).isEqualTo(page.id());
    }

    @Test
    void isAHistoricalVersionThatKnowsTheLatestOne() {
        StoredContent page = the.page("A page", MACRO);
        the.wiki.contents().update(page.id(), "A page", "<p>new</p>", "editor", "");
        StoredContent first = the.wiki.contents().versions(page.id()).get(1);

        ContentEntityObject entity = entityOf(first);

        assertThat(entity.getId()).isEqualTo(first.id()).isNotEqualTo(page.id());
        assertThat(entity.isLatestVersion()).isFalse();
        assertThat(entity.getLatestVersionId()).isEqualTo(page.id());
        assertThat(entity.getVersion()).isEqualTo(1);
    }

    @Test
    void isADraftOfItsOwnWhileAPageIsEditedAndTheFilesStayOnThePage() {
        StoredContent page = the.page("A page", "<p />");
        the.attach(page, "a.yaml", "one");
        StoredContent draft = the.wiki.contents().saveDraft(page, "A page", MACRO, "editor");

        ContentEntityObject entity = entityOf(draft);

        assertThat(entity.getId()).isEqualTo(draft.id()).isNotEqualTo(page.id());
        assertThat(entity.isDraft()).isTrue();
        assertThat(entity.isUnpublished()).isFalse();
        assertThat(entity.getLatestVersionId()).isEqualTo(page.id());
        assertThat(the.wiki.attachments().on(draft.id())).isEmpty();
        assertThat(the.wiki.attachments().on(page.id())).hasSize(1);
    }

    @Test
    void isTheDraftItselfBeforeAPageIsFirstSaved() {
        StoredContent draft = the.wiki
                .contents()
                .create(Type.PAGE, Status.DRAFT, "CX", the.home().id(), "", MACRO, "editor");

        ContentEntityObject entity = entityOf(draft);

        assertThat(entity.getId()).isEqualTo(draft.id());
        assertThat(entity.isUnpublished()).isTrue();
        assertThat(entity.getLatestVersionId()).isEqualTo(draft.id());
    }

    @Test
    void isTheIncludedPageWithinAnother() {
        StoredContent inner = the.page("Inner", MACRO);
        StoredContent outer = the.page("Outer", include("include", "Inner"));

        assertThat(entityOf(outer).getId()).isEqualTo(inner.id());
    }

    @Test
    void isThePageOfTheExcerptWithinAnother() {
        StoredContent inner = the.page(
                "Inner",
                "<ac:structured-macro ac:name=\"excerpt\"><ac:rich-text-body>" + MACRO
                        + "</ac:rich-text-body></ac:structured-macro>");
        StoredContent outer = the.page("Outer", include("excerpt-include", "Inner"));

        assertThat(entityOf(outer).getId()).isEqualTo(inner.id());
    }

    @Test
    void isNothingInATemplate() {
        StoredContent template =
                the.wiki.contents().create(Type.TEMPLATE, Status.CURRENT, "CX", 0, "Template", MACRO, "admin");

        the.wiki.render(template.body(), Optional.of(template), Output.PREVIEW, WikiExtension.person("admin"));

        assertThat(the.macro.last().entity()).isEmpty();
        assertThat(the.macro.last().output()).isEqualTo("preview");
    }

    static String include(String macro, String title) {
        return "<ac:structured-macro ac:name=\"" + macro
                + "\"><ac:parameter ac:name=\"\"><ac:link><ri:page ri:content-title=\"" + title
                + "\" /></ac:link></ac:parameter></ac:structured-macro>";
    }
}
