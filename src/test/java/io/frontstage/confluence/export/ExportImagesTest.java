package io.frontstage.confluence.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.importexport.resource.DownloadResourceWriter;
import com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.frontstage.confluence.page.ProductServices;
import io.frontstage.confluence.page.Reader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExportImagesTest {

    private final ProductServices services = mock(ProductServices.class);
    private final WritableDownloadResourceManager manager = mock(WritableDownloadResourceManager.class);
    private final DownloadResourceWriter writer = mock(DownloadResourceWriter.class);
    private final ExportImages images = new ExportImages(services);

    @Test
    void handsAPictureToTheExportInTheReadersName() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        when(services.find(WritableDownloadResourceManager.class)).thenReturn(Optional.of(manager));
        when(manager.getResourceWriter("dana", "frontstage", ".png")).thenReturn(writer);
        when(writer.getStreamForWriting()).thenReturn(written);
        when(writer.getResourcePath()).thenReturn("/download/export/frontstage1.png");
        ConfluenceUser dana = mock(ConfluenceUser.class);
        when(dana.getName()).thenReturn("dana");

        assertThat(images.keep(new byte[] {1, 2}, reader(Optional.of(dana))))
                .contains("/download/export/frontstage1.png");
        assertThat(written.toByteArray()).containsExactly(1, 2);
    }

    @Test
    void keepsNothingWhereTheProductHasNoSuchService() {
        when(services.find(any())).thenReturn(Optional.empty());

        assertThat(images.keep(new byte[1], reader(Optional.empty()))).isEmpty();
    }

    @Test
    void isOffWhereTheProductHasNoSuchClass() {
        when(services.find(any())).thenThrow(new NoClassDefFoundError("WritableDownloadResourceManager"));

        assertThat(images.keep(new byte[1], reader(Optional.empty()))).isEmpty();
        assertThat(images.keep(new byte[1], reader(Optional.empty()))).isEmpty();
        verify(services, times(1)).find(any());
    }

    @Test
    void survivesAFullDisk() {
        when(services.find(WritableDownloadResourceManager.class)).thenReturn(Optional.of(manager));
        when(manager.getResourceWriter("", "frontstage", ".png")).thenReturn(writer);
        when(writer.getStreamForWriting()).thenReturn(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("no space left");
            }
        });

        assertThat(images.keep(new byte[1], reader(Optional.empty()))).isEmpty();
    }

    private static Reader reader(Optional<ConfluenceUser> user) {
        return new Reader(user, Locale.ENGLISH, ZoneOffset.UTC, LocalDate.of(2026, 11, 21));
    }
}
