package org.petitiondesk.cli;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.LibraryFacts;
import org.petitiondesk.library.LibraryStore;
import org.petitiondesk.library.LibraryStore.Access;
import org.petitiondesk.library.Passphrase;
import org.petitiondesk.model.addressee.VerificationTerm;
import org.petitiondesk.model.list.KeptMapping;
import org.petitiondesk.model.list.ListKind;
import org.petitiondesk.model.list.MappedColumn;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The library file: making it, looking after it, encrypting it. */
@Command(
        name = "library",
        description = "Makes and looks after the library file.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {LetterheadCommand.class, SignatureCommand.class})
final class LibraryCommands {
    private final Session session;

    LibraryCommands(Session session) {
        this.session = session;
    }

    @Command(description = "Makes an empty library.")
    int create(@Option(names = "--encrypt", description = "Ask for a passphrase.") boolean encrypt)
            throws LibraryException, IOException, Failure {
        Optional<Passphrase> passphrase =
                encrypt ? Optional.of(session.newPassphrase()) : Optional.empty();
        try (Library library = store().create(file(), passphrase)) {
            return answer("library.created", library.facts().encrypted());
        } finally {
            passphrase.ifPresent(Passphrase::close);
        }
    }

    @Command(description = "Says what the library holds, in numbers.")
    int info() throws LibraryException, IOException, Failure {
        return session.withLibrary(
                Access.READ_ONLY,
                library -> {
                    LibraryFacts facts = library.facts();
                    Map<String, Object> object = new LinkedHashMap<>();
                    object.put("library", file().toString());
                    object.put("encrypted", facts.encrypted());
                    object.put("version", facts.schemaVersion());
                    object.put("petitionCount", facts.petitions());
                    object.put("addresseeCount", facts.addressees());
                    object.put("personCount", facts.people());
                    object.put("organizationCount", facts.organizations());
                    object.put("signatureCount", facts.signatures());
                    object.put("templateCount", facts.templates());
                    session.answer(
                            object,
                            List.of(
                                    file().toString(),
                                    session.say(
                                            facts.encrypted() ? "info.encrypted" : "info.plain"),
                                    session.say("info.petitions", facts.petitions()),
                                    session.say("info.addressees", facts.addressees()),
                                    session.say("info.signatures", facts.signatures()),
                                    session.say("info.templates", facts.templates())));
                    return ExitStatus.DONE;
                });
    }

    @Command(
            name = "verified-for",
            description = {
                "Says for how many months it counts that somebody checked who holds an office,",
                "or sets it: an older check is warned of before a letter goes out."
            })
    int verifiedFor(
            @Parameters(paramLabel = "MONTHS", arity = "0..1", description = "One or more.")
                    Optional<Integer> months)
            throws LibraryException, IOException, Failure {
        if (months.filter(wanted -> wanted < 1).isPresent()) {
            throw Failure.ofUsage("no-month", List.of());
        }
        return session.withLibrary(
                months.isPresent() ? Access.WRITE : Access.READ_ONLY,
                library -> {
                    if (months.isPresent()) {
                        library.settings().save(new VerificationTerm(months.get()));
                    }
                    int counts = library.settings().verificationTerm().months();
                    session.answer(
                            Map.of("months", counts),
                            List.of(session.say("library.verified-for", counts)));
                    return ExitStatus.DONE;
                });
    }

    @Command(description = "Lists the mappings of columns that are kept, or forgets one.")
    int mappings(
            @Option(names = "--forget", paramLabel = "NAME", description = "Forgets this one.")
                    @Nullable String forget)
            throws LibraryException, IOException, Failure {
        return session.withLibrary(
                forget == null ? Access.READ_ONLY : Access.WRITE,
                library -> {
                    List<KeptMapping> kept = new ArrayList<>();
                    for (ListKind kind : ListKind.values()) {
                        kept.addAll(library.mappings().all(kind));
                    }
                    if (forget == null) {
                        tellMappings(kept);
                        return ExitStatus.DONE;
                    }
                    List<KeptMapping> meant =
                            kept.stream().filter(each -> each.name().equals(forget)).toList();
                    if (meant.isEmpty()) {
                        String names =
                                kept.stream()
                                        .map(KeptMapping::name)
                                        .collect(Collectors.joining("; "));
                        throw names.isEmpty()
                                ? new Failure("no-mappings", forget)
                                : new Failure("no-such-mapping", forget, names);
                    }
                    for (KeptMapping each : meant) {
                        library.mappings().delete(each.id());
                    }
                    session.answer(
                            Map.of("forgotten", forget),
                            List.of(session.say("library.mapping-forgotten", forget)));
                    return ExitStatus.DONE;
                });
    }

    private void tellMappings(List<KeptMapping> kept) throws IOException {
        List<Map<String, Object>> objects = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (KeptMapping each : kept) {
            String kind = each.kind().name().toLowerCase(Locale.ROOT);
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("name", each.name());
            object.put("kind", kind);
            object.put("columns", each.columns().stream().map(MappedColumn::heading).toList());
            objects.add(object);
            lines.add(session.say("library.mapping", each.name(), kind, each.columns().size()));
        }
        session.answer(
                Map.of("mappings", objects),
                lines.isEmpty() ? List.of(session.say("library.no-mappings")) : lines);
    }

    @Command(description = "Looks for damage.")
    int check() throws LibraryException, IOException, Failure {
        List<String> damage;
        Optional<Passphrase> passphrase = passphraseIfNeeded(file());
        try {
            damage = store().check(file(), passphrase);
        } finally {
            passphrase.ifPresent(Passphrase::close);
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("library", file().toString());
        object.put("sound", damage.isEmpty());
        object.put("damage", damage);
        session.answer(object, damage.isEmpty() ? List.of(session.say("library.sound")) : damage);
        if (!damage.isEmpty()) {
            throw new LibraryException(LibraryException.Reason.DAMAGED);
        }
        return ExitStatus.DONE;
    }

    @Command(description = "Writes a sound copy; of an encrypted library, an encrypted one.")
    int backup(
            @Parameters(
                            paramLabel = "FILE",
                            description = "The copy; there must be no such file yet.")
                    Path target)
            throws LibraryException, IOException, Failure {
        Optional<Passphrase> passphrase = passphraseIfNeeded(file());
        try {
            store().backup(file(), passphrase, target);
        } finally {
            passphrase.ifPresent(Passphrase::close);
        }
        session.answer(
                Map.of("backup", target.toString()),
                List.of(session.say("library.backed-up", target.toString())));
        return ExitStatus.DONE;
    }

    @Command(
            description = {
                "Puts a backup in the library's place.",
                "The library that was there is kept beside it."
            })
    int restore(
            @Parameters(paramLabel = "FILE", description = "The backup, which stays.") Path backup)
            throws LibraryException, IOException, Failure {
        Optional<Path> former;
        Optional<Passphrase> passphrase = passphraseIfNeeded(backup);
        try {
            former = store().restore(backup, passphrase, file());
        } finally {
            passphrase.ifPresent(Passphrase::close);
        }
        if (passphrase.isEmpty() && former.isPresent() && store().isEncrypted(former.get())) {
            session.console().err().println(session.say("library.restored-in-clear"));
        }
        session.console().err().println(session.say("library.restored-names"));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("library", file().toString());
        former.ifPresent(path -> object.put("former", path.toString()));
        session.answer(
                object,
                former
                        .map(path -> session.say("library.restored-kept", path.toString()))
                        .or(() -> Optional.of(session.say("library.restored")))
                        .stream()
                        .toList());
        return ExitStatus.DONE;
    }

    @Command(description = "Encrypts the library with a passphrase.")
    int encrypt() throws LibraryException, IOException, Failure {
        if (store().isEncrypted(file())) {
            throw new LibraryException(LibraryException.Reason.ALREADY_ENCRYPTED);
        }
        List<Path> inClear;
        try (Passphrase passphrase = session.newPassphrase()) {
            inClear = store().encrypt(file(), passphrase);
        }
        inClear.forEach(
                copy -> session.console().err().println(session.say("library.in-clear", copy)));
        return answer("library.is-encrypted", true);
    }

    @Command(description = "Removes the encryption.")
    int decrypt() throws LibraryException, IOException, Failure {
        if (!store().isEncrypted(file())) {
            throw new LibraryException(LibraryException.Reason.NOT_ENCRYPTED);
        }
        try (Passphrase passphrase = session.passphrase()) {
            store().decrypt(file(), passphrase);
        }
        return answer("library.is-plain", false);
    }

    private int answer(String key, boolean encrypted) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("library", file().toString());
        object.put("encrypted", encrypted);
        session.answer(object, List.of(session.say(key, file().toString())));
        return ExitStatus.DONE;
    }

    private Optional<Passphrase> passphraseIfNeeded(Path library)
            throws LibraryException, IOException, Failure {
        return store().isEncrypted(library) ? Optional.of(session.passphrase()) : Optional.empty();
    }

    private LibraryStore store() {
        return session.parts().store();
    }

    private Path file() {
        return session.libraryFile();
    }
}
