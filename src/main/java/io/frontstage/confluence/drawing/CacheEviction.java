package io.frontstage.confluence.drawing;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.confluence.attachment.AttachmentChanges;
import io.frontstage.product.Feature;
import java.util.Optional;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Evicts drawings whose file changed. This only saves memory: a changed file has another cache key. */
@ConfluenceComponent
public class CacheEviction implements InitializingBean, DisposableBean {

    private final EventPublisher events;
    private final RenderCache cache;
    private final Feature feature =
            new Feature("drawings leave the cache as soon as their file changes: they leave it later");
    private Optional<Object> listener = Optional.empty();

    public CacheEviction(@ConfluenceImport EventPublisher events, RenderCache cache) {
        this.events = events;
        this.cache = cache;
    }

    @Override
    public void afterPropertiesSet() {
        listener = feature.use(
                () -> {
                    Object changes = new AttachmentChanges(cache::forget);
                    events.register(changes);
                    return Optional.of(changes);
                },
                Optional.empty());
    }

    @Override
    public void destroy() {
        listener.ifPresent(events::unregister);
    }
}
