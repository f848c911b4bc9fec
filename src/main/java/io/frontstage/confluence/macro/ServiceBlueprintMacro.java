package io.frontstage.confluence.macro;

import com.atlassian.confluence.content.render.image.ImageDimensions;
import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.DefaultImagePlaceholder;
import com.atlassian.confluence.macro.EditorImagePlaceholder;
import com.atlassian.confluence.macro.ImagePlaceholder;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The macro {@code service-blueprint}: shows an attached definition as a map. If something fails, the page shows a
 * short notice.
 */
public class ServiceBlueprintMacro implements Macro, EditorImagePlaceholder {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceBlueprintMacro.class);
    private static final String PLACEHOLDER = "/download/resources/io.frontstage/images/frontstage.svg";

    private final MacroRenderer page;

    public ServiceBlueprintMacro(MacroRenderer page) {
        this.page = page;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        try {
            return page.show(MacroParameters.from(parameters), context);
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("A service blueprint could not be shown (reference {})", reference, failure);
            return page.apology(reference);
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    @Override
    public ImagePlaceholder getImagePlaceholder(Map<String, String> parameters, ConversionContext context) {
        return new DefaultImagePlaceholder(PLACEHOLDER, true, new ImageDimensions(96, 96));
    }
}
