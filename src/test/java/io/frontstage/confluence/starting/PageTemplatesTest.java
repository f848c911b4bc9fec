package io.frontstage.confluence.starting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.model.pagination.PageResponse;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.page.HostPage;
import io.frontstage.confluence.page.Reader;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.plugin.IncompleteProduct;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTemplatesTest {

    private static final Reader ADA = TransactionalWiki.person("ada");
    private static final String TEA = "blueprint: Tea\nstages:\n  - stage: Brew\n    steps: [Waits]\n";

    private final TransactionalWiki wiki = new TransactionalWiki();
    private final CQLSearchService search = finding(wiki, 42);

    @Test
    void aLabelledPageIsOfferedWithItsTitle() {
        wiki.attach("tea.blueprint.yaml", TEA);

        assertThat(of(wiki).offered(ADA)).singleElement().satisfies(template -> {
            assertThat(template.title()).isEqualTo("Coffee");
            assertThat(template.blueprint().info().title()).isEqualTo("Tea");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "broken.blueprint.yaml"})
    void aPageWithoutADefinitionThatCanBeDrawnIsNone(String name) {
        wiki.attach(name, "[");

        assertThat(of(wiki).offered(ADA)).isEmpty();
    }

    @Test
    void theRightToSeeAPageIsAskedForAgain() {
        wiki.attach("tea.blueprint.yaml", TEA);
        wiki.mayNot.add("view");

        assertThat(of(wiki).offered(ADA)).isEmpty();
        assertThat(of(wiki).find(ADA, 42)).isEmpty();
    }

    @Test
    void atMostTwentyPagesAreLookedInto() {
        wiki.attach("tea.blueprint.yaml", TEA);
        finding(wiki, LongStream.range(0, 30).map(i -> 42).toArray());

        assertThat(of(wiki).offered(ADA)).hasSize(20);
    }

    @Test
    void aSearchThatFailsOffersNone() {
        wiki.attach("tea.blueprint.yaml", TEA);
        when(search.searchContent(any(), any())).thenThrow(new IllegalStateException("no index"));

        assertThat(of(wiki).offered(ADA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com.atlassian.confluence.api.service.search.CQLSearchService",
                "com.atlassian.confluence.api.service.search.CQLSearchService#searchContent",
                "com.atlassian.confluence.api.model.pagination.SimplePageRequest"
            })
    void aWikiThatCannotSearchOffersNone(String missing) throws Exception {
        assertThat(IncompleteProduct.without().run(Offering.class)).isEqualTo(1);
        assertThat(IncompleteProduct.withoutForThePlugin(missing).run(Offering.class))
                .isEqualTo(0);
    }

    /** The number of templates that a wiki with one of them offers. */
    static final class Offering implements Callable<Object> {
        @Override
        public Object call() {
            TransactionalWiki wiki = new TransactionalWiki();
            finding(wiki, 42);
            wiki.attach("tea.blueprint.yaml", TEA);
            return of(wiki).offered(TransactionalWiki.person("ada")).size();
        }
    }

    private static PageTemplates of(TransactionalWiki wiki) {
        return new PageTemplates(
                wiki.services, wiki.permissions, new HostPage(wiki.pages), new AttachmentStore(wiki.attachments));
    }

    private static CQLSearchService finding(TransactionalWiki wiki, long... pages) {
        List<Content> found = LongStream.of(pages)
                .<Content>mapToObj(page -> new Content(ContentId.of(page)) {})
                .toList();
        PageResponse<Content> response = mock();
        lenient().when(response.getResults()).thenReturn(found);
        CQLSearchService search = mock(CQLSearchService.class);
        lenient()
                .when(search.searchContent(eq("label = \"blueprint-template\" and type = page"), any()))
                .thenReturn(response);
        lenient().when(wiki.services.find(CQLSearchService.class)).thenReturn(Optional.of(search));
        return search;
    }
}
