package io.frontstage.sandbox.host;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.InputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/**
 * The plugin's Velocity templates, as the products render them: values are escaped for HTML unless the name of the reference ends in {@code
 * Html}, and only methods on the allow-list can be called.
 */
final class Templates implements TemplateRenderer {
    private final VelocityEngine engine = new VelocityEngine();

    /** @param allowed the methods that the plugin lists, as {@code class#method(parameter types)} */
    Templates(ClassLoader classes, Set<String> allowed) {
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new NullLogChute());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "plugin");
        engine.setProperty("plugin.resource.loader.instance", new PluginLoader(classes));
        engine.setProperty("plugin.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowListUberspect.class.getName());
        engine.setApplicationAttribute(AllowListUberspect.ALLOWED, Set.copyOf(allowed));
        try {
            engine.init();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void render(String templateName, Writer writer) {
        render(templateName, Map.of(), writer);
    }

    @Override
    public void render(String templateName, Map<String, Object> context, Writer writer) {
        VelocityContext velocity = new VelocityContext(new HashMap<>(context));
        EventCartridge handlers = new EventCartridge();
        handlers.addEventHandler((ReferenceInsertionEventHandler) Templates::escape);
        handlers.attachToContext(velocity);
        try {
            engine.mergeTemplate(templateName, "UTF-8", velocity, writer);
        } catch (PluginRejected e) {
            throw e;
        } catch (Exception e) {
            throw new RenderingException("The template " + templateName + " cannot be rendered: " + e.getMessage(), e);
        }
    }

    private static Object escape(String reference, Object value) {
        if (value == null || reference.matches("\\$!?\\{?[\\w.]*Html}?")) {
            return value;
        }
        return Escaping.html(value.toString());
    }

    private static final class PluginLoader extends ResourceLoader {
        private final ClassLoader classes;

        PluginLoader(ClassLoader classes) {
            this.classes = classes;
        }

        @Override
        public void init(ExtendedProperties configuration) {}

        @Override
        public InputStream getResourceStream(String name) throws ResourceNotFoundException {
            InputStream content = classes.getResourceAsStream(name.startsWith("/") ? name.substring(1) : name);
            if (content == null) {
                throw new ResourceNotFoundException("there is no " + name + " in the plugin");
            }
            return content;
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
