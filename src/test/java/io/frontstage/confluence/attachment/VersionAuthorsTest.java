package io.frontstage.confluence.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.user.ConfluenceUser;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class VersionAuthorsTest {

    private final VersionAuthors authors = new VersionAuthors();
    private final Attachment version = Mockito.mock(Attachment.class);

    @Test
    void namesWhoStoredAVersion() {
        ConfluenceUser ada = Mockito.mock(ConfluenceUser.class);
        Mockito.when(ada.getFullName()).thenReturn("Ada");
        Mockito.when(version.getLastModifier()).thenReturn(ada);

        assertThat(authors.name(version)).contains("Ada");
    }

    @Test
    void namesNobodyIfNobodyIsKnown() {
        assertThat(authors.name(version)).isEmpty();
    }

    @Test
    void namesNobodyInAProductThatDoesNotSay() {
        Mockito.when(version.getLastModifier()).thenThrow(new NoSuchMethodError("getLastModifier"));

        assertThat(authors.name(version)).isEmpty();
    }
}
