package io.frontstage.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The JSON Schema in the jar, and its validation of a definition. */
final class Schema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode tree;
    private final JsonSchema schema;

    Schema() {
        try (InputStream in =
                Schema.class.getResourceAsStream("/io/frontstage/schema/service-blueprint-1.schema.json")) {
            tree = JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(tree);
    }

    JsonNode tree() {
        return tree;
    }

    /** The errors that the schema finds in a YAML text, one sentence each. */
    List<String> complaints(String yaml) {
        Set<ValidationMessage> messages = schema.validate(JSON.valueToTree(load(yaml)));
        return messages.stream().map(ValidationMessage::getMessage).toList();
    }

    /** A YAML text, read with the core schema of YAML 1.2, as plain maps, lists and scalars. */
    static Object load(String yaml) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setAllowDuplicateKeys(false)
                .build();
        return new Load(settings).loadFromString(yaml);
    }
}
