package io.frontstage.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The page of a map, and what happens when pages and files move. */
class MapPagePlacesTest extends MapOnAPage {

    @Test
    void showsTheMapAsOfTodayOnAnOldVersionOfThePage() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        Page old = new Page();
        old.setId(77);
        old.setOriginalVersion(page);

        assertThat(text(old)).contains("the map is shown as it is today", "Order-ahead coffee");
        assertThat(text(page)).doesNotContain("the map is shown as it is today");
    }

    @Test
    void showsTheMapInACommentInABlogPostAndInADraft() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        Comment comment = new Comment();
        comment.setId(70);
        comment.setContainer(page);
        Page draft = new Page();
        draft.setId(71);
        draft.setContentStatus("draft");
        draft.setOriginalVersion(page);
        BlogPost post = wiki.add(new BlogPost(), "News");
        wiki.attach(post, "tea.blueprint.yaml", TEA);

        assertThat(text(comment)).contains("Order-ahead coffee");
        assertThat(text(draft)).contains("Order-ahead coffee");
        assertThat(text(post)).contains("Five o'clock tea");
    }

    @Test
    void saysThatATemplateHasNoMapYet() {
        assertThat(text(null)).contains("will appear here");
    }

    @Test
    void showsTheSameMapAfterItsFileWasRenamedOrMoved() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        String before = shown(page).getAttribute("data-frontstage-map");

        file.setFileName("renamed.blueprint.yaml");
        Element renamed = shown(page);
        Page other = wiki.page("Other");
        file.setContainer(other);
        Element moved = shown(other);

        assertThat(source(renamed).getTextContent()).startsWith("renamed.blueprint.yaml");
        assertThat(renamed.getAttribute("data-frontstage-map")).isEqualTo(before);
        assertThat(moved.getAttribute("data-frontstage-map")).isEqualTo(before);
        assertThat(((Element) source(moved).getElementsByTagName("a").item(0)).getAttribute("href"))
                .contains("/attachments/" + other.getId() + "/");
        assertThat(text(page)).contains("no service blueprint on this page");
    }

    @Test
    void showsAnotherMapOnACopyOfThePage() {
        wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        Page copy = wiki.page("Copy of Coffee");
        wiki.attach(copy, "coffee.blueprint.yaml", COFFEE);

        assertThat(shown(copy).getAttribute("data-frontstage-map"))
                .isNotEqualTo(shown(page).getAttribute("data-frontstage-map"));
    }

    @Test
    void showsNothingOfAFileInTheTrash() {
        Attachment file = wiki.attach(page, "coffee.blueprint.yaml", COFFEE);
        assertThat(text(page)).contains("Order-ahead coffee");

        wiki.remove(file);

        assertThat(text(page)).contains("no service blueprint on this page").doesNotContain("Order-ahead coffee");
    }
}
