package io.frontstage.confluence.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isA;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.atlassian.confluence.event.events.content.attachment.AttachmentEvent;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.event.api.EventPublisher;
import io.frontstage.confluence.attachment.AttachmentChanges;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class CacheEvictionTest {

    private final EventPublisher events = mock(EventPublisher.class);
    private final CacheEviction eviction = new CacheEviction(events, new RenderCache());

    @Test
    void listensAsLongAsThePluginLives() {
        eviction.afterPropertiesSet();
        ArgumentCaptor<Object> listener = ArgumentCaptor.forClass(Object.class);
        verify(events).register(listener.capture());
        assertThat(listener.getValue()).isInstanceOf(AttachmentChanges.class);

        eviction.destroy();

        verify(events).unregister(listener.getValue());
    }

    @Test
    void tellsWhichFileChangedAlsoByAnOldVersionOfIt() {
        List<Long> changed = new ArrayList<>();
        Attachment newest = new Attachment();
        newest.setId(7);
        Attachment old = new Attachment();
        old.setId(8);
        old.setOriginalVersion(newest);

        new AttachmentChanges(changed::add).onChange(new AttachmentEvent(List.of(old)) {});

        assertThat(changed).contains(7L, 8L);
    }

    @Test
    void aProductWithoutTheEventOnlyLosesTheEarlyEviction() {
        doThrow(new NoClassDefFoundError("AttachmentEvent")).when(events).register(isA(AttachmentChanges.class));

        eviction.afterPropertiesSet();
        eviction.destroy();

        verify(events, never()).unregister(any());
    }
}
