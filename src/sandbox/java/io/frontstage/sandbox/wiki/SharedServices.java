package io.frontstage.sandbox.wiki;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.user.User;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The small services that every product offers its plugins. */
final class SharedServices {

    private SharedServices() {}

    /** The page under construction is the thread's {@link Visit}. */
    static final class PageBuilder implements PageBuilderService, WebResourceAssembler, RequiredResources {

        @Override
        public WebResourceAssembler assembler() {
            return this;
        }

        @Override
        public RequiredResources resources() {
            return this;
        }

        @Override
        public RequiredResources requireWebResource(String moduleKey) {
            Visit.current().requiredResources().add(moduleKey);
            return this;
        }

        @Override
        public RequiredResources requireContext(String context) {
            Visit.current().requiredContexts().add(context);
            return this;
        }
    }

    /** The logged-in user is that of Confluence's own thread local. */
    record Users(String baseUrl) implements UserManager {

        private record Profile(
                UserKey getUserKey, String getUsername, String getFullName, String getEmail, URI getProfilePageUri)
                implements UserProfile {}

        private UserProfile profile(ConfluenceUser user) {
            return new Profile(
                    user.getKey(),
                    user.getName(),
                    user.getFullName(),
                    user.getEmail(),
                    URI.create(baseUrl + "/display/~" + user.getName()));
        }

        private UserProfile profile(Optional<Person> person) {
            return person.map(Entities::user).map(this::profile).orElse(null);
        }

        @Override
        public UserProfile getRemoteUser() {
            ConfluenceUser user = AuthenticatedUserThreadLocal.get();
            return user == null ? null : profile(user);
        }

        @Override
        public UserKey getRemoteUserKey() {
            ConfluenceUser user = AuthenticatedUserThreadLocal.get();
            return user == null ? null : user.getKey();
        }

        @Override
        public UserProfile getUserProfile(UserKey userKey) {
            return profile(Entities.person(userKey));
        }

        @Override
        public UserProfile getUserProfile(String username) {
            return profile(Person.named(username));
        }

        @Override
        public boolean isAdmin(UserKey userKey) {
            return Entities.person(userKey).filter(Person::admin).isPresent();
        }

        @Override
        public boolean isSystemAdmin(UserKey userKey) {
            return isAdmin(userKey);
        }
    }

    /** The product's information about itself. */
    record About(String baseUrl) implements ApplicationProperties {

        @Override
        public String getBaseUrl(UrlMode urlMode) {
            return baseUrl;
        }

        @Override
        public String getDisplayName() {
            return "Confluence";
        }

        @Override
        public String getPlatformId() {
            return "conf";
        }

        @Override
        public String getVersion() {
            return "10.2.19";
        }
    }

    /** The language of the request. */
    static final class Locales implements LocaleResolver, LocaleManager {

        static final Set<Locale> SUPPORTED = Set.of(Locale.ENGLISH, Locale.GERMAN);

        @Override
        public Locale getLocale() {
            return Visit.current().locale();
        }

        @Override
        public Locale getLocale(UserKey userKey) {
            return getLocale();
        }

        @Override
        public Locale getLocale(User user) {
            return getLocale();
        }

        @Override
        public Locale getSiteDefaultLocale() {
            return Locale.ENGLISH;
        }

        @Override
        public Set<Locale> getSupportedLocales() {
            return SUPPORTED;
        }
    }

    /** Settings in the database: strings, lists of strings and maps of strings, as the product allows. */
    record Settings(Database database) implements PluginSettingsFactory {

        private static final ObjectMapper JSON = new ObjectMapper();

        @Override
        public PluginSettings createGlobalSettings() {
            return createSettingsForKey("");
        }

        @Override
        public PluginSettings createSettingsForKey(String scope) {
            return new Scoped(database, scope + "/");
        }

        private record Scoped(Database database, String scope) implements PluginSettings {

            @Override
            public Object get(String key) {
                return database.first(
                                row -> row.getString(1), "select content from setting where name = ?", scope + key)
                        .map(Scoped::read)
                        .orElse(null);
            }

            private static Object read(String json) {
                try {
                    return JSON.readValue(json, Object.class);
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public Object put(String key, Object value) {
                if (key.length() > 100) {
                    throw new IllegalArgumentException("The key is longer than 100 characters: " + key);
                }
                if (!(value instanceof String || value instanceof List || value instanceof Map)) {
                    throw new IllegalArgumentException("Property type not supported: " + value);
                }
                Object before = get(key);
                try {
                    database.update("merge into setting values (?, ?)", scope + key, JSON.writeValueAsString(value));
                } catch (JsonProcessingException e) {
                    throw new IllegalArgumentException(e);
                }
                return before;
            }

            @Override
            public Object remove(String key) {
                Object before = get(key);
                database.update("delete from setting where name = ?", scope + key);
                return before;
            }
        }
    }

    /** One lock per name for all nodes. */
    static final class Locks implements ClusterLockService {

        private static final class NamedLock extends ReentrantLock implements ClusterLock {
            private static final long serialVersionUID = 1;
        }

        private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

        @Override
        public ClusterLock getLockForName(String lockName) {
            return locks.computeIfAbsent(lockName, name -> new NamedLock());
        }
    }
}
