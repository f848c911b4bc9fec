package io.frontstage.sandbox.wiki;

import com.atlassian.confluence.event.events.content.attachment.AttachmentEvent;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Calls the public one-argument methods with the event listener annotation, on the publishing thread. */
final class Events implements EventPublisher {

    /** An event of an attachment; its kind tells which of the product's subclasses it represents. */
    static final class Happened extends AttachmentEvent {
        private final Attachments.Change kind;

        Happened(Attachments.Change kind, Attachment attachment) {
            super(List.of(attachment));
            this.kind = kind;
        }

        @Override
        public String toString() {
            return kind.name();
        }
    }

    private final List<Object> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<String> log;

    Events(Consumer<String> log) {
        this.log = log;
    }

    @Override
    public void register(Object listener) {
        if (listeners.stream().noneMatch(known -> known == listener)) {
            listeners.add(listener);
        }
    }

    @Override
    public void unregister(Object listener) {
        listeners.removeIf(known -> known == listener);
    }

    @Override
    public void publish(Object event) {
        for (Object listener : listeners) {
            for (Method method : listener.getClass().getMethods()) {
                if (method.isAnnotationPresent(EventListener.class)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0].isInstance(event)) {
                    call(listener, method, event);
                }
            }
        }
    }

    private void call(Object listener, Method method, Object event) {
        try {
            method.setAccessible(true);
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            log.accept("Listener " + method + " failed: " + e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
