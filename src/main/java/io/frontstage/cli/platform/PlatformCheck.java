package io.frontstage.cli.platform;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares everything that our jar refers to with a product. */
final class PlatformCheck {

    private final Plugin plugin;
    private final Installation platform;
    private final Product product;
    private final Linker linker;
    private final Set<String> wantedPackages = new TreeSet<>();
    private final Set<String> neededToStart;
    private final SortedSet<String> stopping = new TreeSet<>();
    private final Set<String> lookedFor = new HashSet<>();
    private final SortedMap<String, SortedSet<String>> missing = new TreeMap<>();
    private final SortedSet<String> unchecked = new TreeSet<>();

    private PlatformCheck(Plugin plugin, Installation platform, Product product) {
        this.plugin = plugin;
        this.platform = platform;
        this.product = product;
        this.linker = new Linker(plugin, platform);
        this.neededToStart = Signatures.named(plugin, product, linker);
    }

    static PlatformResult check(Plugin plugin, Installation platform, Product product) {
        PlatformCheck check = new PlatformCheck(plugin, platform, product);
        check.run();
        return check.result();
    }

    private void run() {
        plugin.classes().values().stream().filter(product::runs).forEach(this::checkClass);
        for (String service : plugin.services(product)) {
            checkName(service, "META-INF/plugin-components");
        }
        plugin.descriptor().ifPresent(descriptor -> descriptor.modules().stream()
                .filter(module -> module.isFor(product))
                .forEach(this::checkModule));
        checkImports();
    }

    private PlatformResult result() {
        return new PlatformResult(
                product.application(),
                platform.archives(),
                platform.classes(),
                lookedFor.size(),
                missing,
                stopping,
                unchecked);
    }

    private void missing(String what, String wantedBy) {
        missing.computeIfAbsent(what, key -> new TreeSet<>()).add(wantedBy);
    }

    private void checkClass(ClassFile ours) {
        String user = Descriptors.className(ours.name());
        for (SymbolReference symbolReference : ours.references()) {
            String owner = Descriptors.element(symbolReference.owner());
            if (symbolReference.use() == SymbolReference.Use.CLASS) {
                checkReferenceToClass(owner, user);
            } else if (!linker.isJdk(owner) && !symbolReference.owner().startsWith("[")) {
                checkMember(symbolReference, user);
            }
        }
        ours.superclass().flatMap(linker::find).filter(ClassFile::isFinal).ifPresent(superclass -> {
            String what = "class " + Descriptors.className(superclass.name()) + " is final there, ours extends it";
            missing(what, user);
            if (neededToStart.contains(superclass.name())) {
                stopping.add(what);
            }
        });
        if (!ours.isAbstract()) {
            checkImplements(ours, user);
        }
    }

    private void checkReferenceToClass(String owner, String user) {
        if (!owner.isEmpty() && !linker.isOurs(owner)) {
            wantedPackages.add(ClassFile.packageOf(owner));
        }
        if (linker.isForeign(owner)) {
            String what = SymbolReference.toClass(owner).inWords();
            lookedFor.add(what);
            if (platform.find(owner).isEmpty()) {
                missing(what, user);
                if (neededToStart.contains(owner)) {
                    stopping.add(what);
                }
            }
        }
    }

    private void checkMember(SymbolReference symbolReference, String user) {
        Optional<ClassFile> owner = linker.find(symbolReference.owner());
        if (owner.isEmpty()) {
            return; // the class is missing, which has been reported already
        }
        String what = symbolReference.inWords();
        Optional<Linker.Found> found = linker.resolve(owner.get(), symbolReference);
        if (linker.isForeign(symbolReference.owner())) {
            lookedFor.add(what);
        }
        if (found.isEmpty()) {
            // otherwise it may belong to a missing supertype, which has been reported already
            if (linker.isForeign(symbolReference.owner()) || linker.isComplete(owner.get())) {
                missing(what, user);
            }
        } else if (found.get().member().isStatic() != symbolReference.use().isStatic()) {
            missing(what + " is " + (symbolReference.use().isStatic() ? "not static" : "static") + " there", user);
        } else if (linker.isForeign(found.get().owner().name())
                && !found.get().member().isOpen()) {
            missing(what + " is not public there", user);
        } else if (!symbolReference.use().isField()
                && owner.get().isInterface() != symbolReference.use().wantsInterface()) {
            missing(
                    what + ": " + Descriptors.className(symbolReference.owner()) + " is "
                            + (owner.get().isInterface() ? "an interface" : "a class") + " there",
                    user);
        }
    }

    /** Checks that our class implements all methods of a product's interface, which may have new ones. */
    private void checkImplements(ClassFile ours, String user) {
        for (ClassFile type : linker.lineage(ours)) {
            if (!linker.isForeign(type.name())) {
                continue;
            }
            for (Member method : type.methods()) {
                SymbolReference call = new SymbolReference(
                        type.name(), method.name(), method.descriptor(), SymbolReference.Use.INTERFACE_METHOD);
                if (method.isAbstract() && linker.implementation(ours, call).isEmpty()) {
                    missing(call.inWords() + " has to be implemented there", user);
                }
            }
        }
    }

    private void checkModule(Descriptor.Module module) {
        String user = "atlassian-plugin.xml, " + module.type() + " " + module.key();
        module.classes().forEach(name -> checkName(name, user));
        if (platform.descriptors().isEmpty()) {
            unchecked.add("types of modules and web resources: no plugin descriptor was found here");
            return;
        }
        lookedFor.add("module type " + module.type());
        if (!hasModuleType(module.type())) {
            missing("module type " + module.type(), user);
        }
        for (String dependency : module.dependencies()) {
            lookedFor.add("web resource " + dependency);
            if (!hasWebResource(dependency)) {
                missing("web resource " + dependency, user);
            }
        }
    }

    private void checkName(String className, String user) {
        checkReferenceToClass(className.replace('.', '/'), user);
    }

    /**
     * By the products' convention, {@code web-resource} is described by a {@code …WebResourceModuleDescriptor}; plugins
     * add types.
     */
    private boolean hasModuleType(String type) {
        String descriptor = Arrays.stream(type.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "", "ModuleDescriptor"));
        return platform.hasClassEndingWith(descriptor)
                || platform.descriptors().stream()
                        .flatMap(bundled -> bundled.modules().stream())
                        .anyMatch(module -> module.type().equals("module-type")
                                && module.key().equals(type));
    }

    private boolean hasWebResource(String completeKey) {
        return platform.descriptors().stream().anyMatch(bundled -> bundled.modules().stream()
                .anyMatch(module -> module.type().equals("web-resource")
                        && completeKey.equals(bundled.key() + ":" + module.key())));
    }

    private void checkImports() {
        for (String name : wantedPackages) {
            if (name.startsWith("java.")) {
                continue; // every bundle sees these
            }
            lookedFor.add("import of package " + name);
            if (!plugin.imports().contains(name)) {
                missingPackage("import of package " + name + " is not in our manifest", name);
            } else if (!platform.offers(name) && !isJdkPackage(name)) {
                missingPackage("package " + name + " is offered by no bundle and no library", name);
            }
        }
    }

    private void missingPackage(String what, String name) {
        missing(what, "META-INF/MANIFEST.MF");
        if (neededToStart.stream()
                .anyMatch(needed -> ClassFile.packageOf(needed).equals(name))) {
            stopping.add(what);
        }
    }

    private static boolean isJdkPackage(String name) {
        return ModuleLayer.boot().modules().stream().anyMatch(module -> module.isExported(name));
    }
}
