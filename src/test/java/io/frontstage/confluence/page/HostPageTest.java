package io.frontstage.confluence.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import io.frontstage.confluence.Wiki;
import io.frontstage.confluence.page.HostPage.Place;
import org.junit.jupiter.api.Test;

/** The table “Which page is this page” in the documentation, row by row. */
class HostPageTest {

    private final Wiki wiki = new Wiki();
    private final HostPage home = new HostPage(wiki.pages);

    @Test
    void aPageIsItself() {
        Page page = wiki.page("Coffee");

        assertThat(home.of(page)).contains(new Place(page, false));
    }

    @Test
    void aBlogPostIsItself() {
        BlogPost post = wiki.add(new BlogPost(), "News");

        assertThat(home.of(post)).contains(new Place(post, false));
    }

    @Test
    void aCommentBelongsToItsPage() {
        Page page = wiki.page("Coffee");

        assertThat(home.of(commentOn(page))).contains(new Place(page, false));
    }

    @Test
    void aCommentThatLostItsPageHasNone() {
        assertThat(home.of(commentOn(null))).isEmpty();
    }

    @Test
    void aHistoricalVersionIsTheLatestOneWithTheMapAsOfToday() {
        Page page = wiki.page("Coffee");
        Page old = new Page();
        old.setId(77);
        old.setOriginalVersion(page);

        assertThat(home.of(old)).contains(new Place(page, true));
    }

    @Test
    void aCommentOnAHistoricalVersionBelongsToTheLatestOne() {
        Page page = wiki.page("Coffee");
        Page old = new Page();
        old.setId(77);
        old.setOriginalVersion(page);

        assertThat(home.of(commentOn(old))).contains(new Place(page, true));
    }

    @Test
    void anOldVersionOfACommentBelongsToTheCommentsPage() {
        Page page = wiki.page("Coffee");
        Comment newest = commentOn(page);
        Comment old = new Comment();
        old.setId(78);
        old.setOriginalVersion(newest);
        when(wiki.pages.getById(newest.getId())).thenReturn(newest);

        assertThat(home.of(old)).contains(new Place(page, false));
    }

    @Test
    void aDraftOfAnExistingPageIsThatPage() {
        Page page = wiki.page("Coffee");
        Page draft = new Page();
        draft.setId(79);
        draft.setContentStatus(ContentEntityObject.DRAFT);
        draft.setOriginalVersion(page);

        assertThat(home.of(draft)).contains(new Place(page, false));
    }

    @Test
    void aDraftOfANewPageIsItself() {
        Page draft = wiki.page("Coffee");
        draft.setContentStatus(ContentEntityObject.DRAFT);

        assertThat(home.of(draft)).contains(new Place(draft, false));
    }

    @Test
    void aPageThatAnotherOneIncludesIsTheIncludedOne() {
        Page included = wiki.page("Included");
        wiki.page("Including");

        assertThat(home.of(Wiki.on(included).getEntity())).contains(new Place(included, false));
    }

    @Test
    void aTemplateIsNoPage() {
        assertThat(home.of(null)).isEmpty();
    }

    @Test
    void whatWasNeverStoredIsNoPage() {
        assertThat(home.of(new Page())).isEmpty();
    }

    @Test
    void aPageWhoseLatestVersionIsGoneIsNone() {
        Page old = new Page();
        old.setId(80);
        Page gone = new Page();
        gone.setId(81);
        old.setOriginalVersion(gone);

        assertThat(home.of(old)).isEmpty();
    }

    @Test
    void commentsThatGoInACircleEnd() {
        Comment first = commentOn(null);
        Comment second = commentOn(first);
        first.setContainer(second);

        assertThat(home.of(first)).isEmpty();
    }

    @Test
    void aProductWithoutContainersOfCommentsOnlyLosesMapsInComments() {
        Page page = wiki.page("Coffee");
        Comment comment = mock(Comment.class);
        when(comment.isLatestVersion()).thenReturn(true);
        when(comment.getContainer()).thenThrow(new NoSuchMethodError("getContainer"));

        assertThat(home.of(comment)).isEmpty();
        assertThat(home.of(page)).contains(new Place(page, false));
    }

    @Test
    void aProductWithoutTheWordDraftStillFindsTheDraftsPage() {
        Page page = wiki.page("Coffee");
        Page draft = mock(Page.class);
        when(draft.getId()).thenReturn(79L);
        when(draft.getLatestVersionId()).thenReturn(page.getId());
        when(draft.isDraft()).thenThrow(new NoSuchMethodError("isDraft"));

        assertThat(home.of(draft).map(Place::page)).contains(page);
    }

    @Test
    void aPageInTheTrashIsNoPage() {
        Page page = wiki.page("Coffee");
        assertThat(home.page(page.getId())).contains(page);

        page.setContentStatus(ContentEntityObject.DELETED);

        assertThat(home.page(page.getId())).isEmpty();
    }

    @Test
    void aProductThatCannotTellTheTrashStillHasItsPages() {
        Page page = mock(Page.class);
        when(page.getId()).thenReturn(80L);
        when(page.getLatestVersionId()).thenReturn(80L);
        when(page.isDeleted()).thenThrow(new NoSuchMethodError("isDeleted"));
        when(wiki.pages.getById(80L)).thenReturn(page);

        assertThat(home.page(80)).contains(page);
    }

    private static Comment commentOn(ContentEntityObject content) {
        Comment comment = new Comment();
        comment.setId(500);
        comment.setContainer(content);
        return comment;
    }
}
