package io.frontstage.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import io.frontstage.confluence.Wiki;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherPagesTest {

    private final Wiki wiki = new Wiki();
    private final Page here = wiki.page("Here");
    private final OtherPages pages = new OtherPages(wiki.pages);

    @Test
    void findsAPageOfTheSameSpaceByItsTitle() {
        Page coffee = wiki.page("Coffee");

        assertThat(pages.find("Coffee", Optional.empty(), Optional.of(here))).contains(coffee);
    }

    @Test
    void findsAPageOfASpaceGivenBeforeTheTitleOrApart() {
        Page coffee = new Page();
        when(wiki.pages.getPage("~dana", "Coffee")).thenReturn(coffee);

        assertThat(pages.find("~dana:Coffee", Optional.empty(), Optional.of(here)))
                .contains(coffee);
        assertThat(pages.find("Coffee", Optional.of("~dana"), Optional.of(here)))
                .contains(coffee);
        assertThat(pages.find("~dana:Coffee", Optional.empty(), Optional.empty()))
                .contains(coffee);
    }

    @Test
    void takesATitleWithAColonForATitleFirst() {
        Page coffee = wiki.page("Service: Coffee");

        assertThat(pages.find("Service: Coffee", Optional.empty(), Optional.of(here)))
                .contains(coffee);
    }

    @Test
    void findsABlogPostByItsDay() {
        BlogPost news = new BlogPost();
        when(wiki.pages.getBlogPost("CX", "News", new GregorianCalendar(2026, 10, 21)))
                .thenReturn(news);

        assertThat(pages.find("/2026/11/21/News", Optional.empty(), Optional.of(here)))
                .contains(news);
        assertThat(pages.find("CX:/2026/11/21/News", Optional.empty(), Optional.empty()))
                .contains(news);
    }

    @Test
    void findsNothingWithoutASpace() {
        assertThat(pages.find("Here", Optional.empty(), Optional.empty())).isEmpty();
        assertThat(pages.find("No such page", Optional.empty(), Optional.of(here)))
                .isEmpty();
    }
}
