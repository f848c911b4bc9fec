package io.frontstage.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Spring inspects all declared members of a class before creating an object of it. Therefore no bean, module or REST
 * resource may name a class that a product may lack: each product class that ours name is removed, one at a time, and
 * all beans are created.
 */
class BeansTest {

    /**
     * Classes without public evidence for this generation of the products; they are why the decision record is needed.
     */
    private static final Set<String> UNCERTAIN = Set.of(
            "com.atlassian.applinks.api.ApplicationLinkRequest",
            "com.atlassian.applinks.api.ApplicationLinkRequestFactory",
            "com.atlassian.applinks.api.ApplicationLinkResponseHandler",
            "com.atlassian.applinks.api.ApplicationLinkService",
            "com.atlassian.applinks.api.AuthorisationURIGenerator",
            "com.atlassian.applinks.api.CredentialsRequiredException",
            "com.atlassian.cache.Cache",
            "com.atlassian.cache.CacheManager",
            "com.atlassian.cache.CacheSettingsBuilder",
            "com.atlassian.confluence.api.model.content.AttachmentUpload",
            "com.atlassian.confluence.api.model.content.id.ContentId",
            "com.atlassian.confluence.api.service.accessmode.AccessModeService",
            "com.atlassian.confluence.api.service.content.AttachmentService",
            "com.atlassian.confluence.core.ContentPermissionManager",
            "com.atlassian.confluence.event.events.content.attachment.AttachmentEvent",
            "com.atlassian.confluence.importexport.resource.DownloadResourceWriter",
            "com.atlassian.confluence.importexport.resource.WritableDownloadResourceManager",
            "com.atlassian.confluence.pages.Comment",
            "com.atlassian.jira.entity.property.EntityProperty",
            "com.atlassian.jira.entity.property.JsonEntityPropertyManager",
            "com.atlassian.jira.issue.link.RemoteIssueLink",
            "com.atlassian.jira.issue.link.RemoteIssueLinkManager",
            "com.atlassian.jira.util.MessageSetImpl",
            "com.atlassian.sal.api.license.LicenseHandler",
            "com.atlassian.sal.api.net.Request",
            "com.atlassian.sal.api.net.Response",
            "com.atlassian.sal.api.net.ResponseException",
            "com.atlassian.sal.api.transaction.TransactionTemplate",
            "com.atlassian.webresource.api.assembler.RequiredResources");

    @ParameterizedTest
    @ValueSource(strings = {"confluence", "jira"})
    void everythingIsMadeInTheProductThatItWasBuiltFor(String product) throws Exception {
        PluginBeans.make(product, IncompleteProduct.without());
    }

    /** The list in the record contains exactly what the plugin needs to start, for each class that ours name. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"confluence", "jira"})
    void everythingIsMadeWhereAnyOtherClassIsMissing(String product) throws Exception {
        Set<String> needed = new TreeSet<>();
        for (String name : PluginBeans.named(product)) {
            if (!isMadeWithout(product, name)) {
                needed.add(name);
            }
        }

        assertThat(needed)
                .as("classes without which nothing of the plugin is there in " + product)
                .containsExactlyElementsOf(PluginBeans.needed(product));
    }

    @Test
    void whatIsUncertainIsNamedByOursAndNeededByNone() throws IOException {
        Set<String> named = PluginBeans.named("confluence");
        named.addAll(PluginBeans.named("jira"));

        assertThat(named).containsAll(UNCERTAIN);
        assertThat(PluginBeans.needed("confluence")).doesNotContainAnyElementsOf(UNCERTAIN);
        assertThat(PluginBeans.needed("jira")).doesNotContainAnyElementsOf(UNCERTAIN);
    }

    @Test
    void whatIsUncertainIsInTheRecord() throws IOException {
        String record = Files.readString(PluginBeans.RECORD);

        assertThat(UNCERTAIN.stream().map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .allSatisfy(name -> assertThat(record).contains(name));
    }

    /** The products create these, and Spring inspects them like beans. */
    @Test
    void looksAtModulesAndResourcesToo() {
        assertThat(PluginBeans.of("confluence"))
                .contains(
                        "io.frontstage.confluence.macro.ServiceBlueprintMacro",
                        "io.frontstage.confluence.rest.PreviewResource",
                        "io.frontstage.confluence.rest.ProductRefusals",
                        "io.frontstage.confluence.saving.AttachmentSaver");
        assertThat(PluginBeans.of("jira"))
                .contains("io.frontstage.jira.BlueprintIssues", "io.frontstage.jira.IssuePanel");
    }

    private static boolean isMadeWithout(String product, String name) throws ClassNotFoundException {
        try {
            PluginBeans.make(product, IncompleteProduct.without(name));
            return true;
        } catch (RuntimeException | LinkageError failed) {
            assertThat(Stream.<Throwable>iterate(failed, cause -> cause != null, Throwable::getCause)
                            .map(String::valueOf))
                    .as("why it failed without " + name)
                    .anyMatch(message -> message.replace('/', '.').contains(name));
            return false;
        }
    }
}
