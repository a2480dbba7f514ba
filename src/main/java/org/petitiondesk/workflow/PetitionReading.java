package org.petitiondesk.workflow;

import org.petitiondesk.library.Library;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.library.Removal;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.model.petition.TextVersion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A petition's text file that is read into a library and can be taken back and read in again, with
 * the same identifiers. Each step is to run as one change of the library.
 */
public final class PetitionReading {
    private final PetitionImport imports;
    private Optional<Done> done = Optional.empty();
    private Optional<Removal> removed = Optional.empty();
    private Back back = new Back(Directory.EMPTY, Directory.EMPTY);

    public PetitionReading(PetitionImport imports) {
        this.imports = imports;
    }

    /**
     * What the file did.
     *
     * @param text the version it added
     * @param added addressees and what they are made of that were not there
     * @param before those that were there and were changed, as they were
     * @param after the same as they are since
     * @param there the addressees that were there
     */
    private record Done(
            Optional<Petition> petitionBefore,
            Petition petition,
            Optional<Id> text,
            Directory added,
            Directory before,
            Directory after,
            Set<Id> there) {}

    /** What was taken back of the addressees: from what to what. */
    private record Back(Directory from, Directory to) {}

    /** Reads the file, for the first time. */
    public PetitionImportReport read(Library library, Path file)
            throws LibraryException, IOException {
        Directory directory = library.addressees().directory();
        Map<Id, Petition> petitions =
                library.petitions().all().stream()
                        .collect(Collectors.toMap(Petition::id, petition -> petition));
        PetitionImportReport report = imports.importFile(library, file);
        if (report.imported().isPresent()) {
            Petition petition =
                    library.petitions().findByCode(report.imported().get().code()).orElseThrow();
            Directory changed = library.addressees().directory().differingFrom(directory);
            Set<Id> there = new HashSet<>(directory.ids());
            Directory added = changed.without(there);
            done =
                    Optional.of(
                            new Done(
                                    Optional.ofNullable(petitions.get(petition.id())),
                                    petition,
                                    newText(library, petition, report.imported().get()),
                                    added,
                                    directory.differingFrom(library.addressees().directory()),
                                    changed.without(new HashSet<>(added.ids())),
                                    Set.copyOf(directory.addressees().keySet())));
        }
        return report;
    }

    private static Optional<Id> newText(
            Library library, Petition petition, PetitionImportReport.Imported imported)
            throws LibraryException {
        return imported.isNewText()
                ? library.petitions()
                        .currentText(petition.id(), imported.language())
                        .map(TextVersion::id)
                : Optional.empty();
    }

    /** Whether the library is not as it was. */
    public boolean hasChanged() {
        return done.filter(it ->
                        it.text().isPresent()
                                || !it.petitionBefore().equals(Optional.of(it.petition()))
                                || !it.added().equals(Directory.EMPTY)
                                || !it.after().equals(Directory.EMPTY))
                .isPresent();
    }

    /**
     * Takes it back, but for addressees that something else has come to use.
     *
     * @return how many addressees of the file stay
     * @throws LibraryException if the text was signed meanwhile
     */
    public int takeBack(Library library) throws LibraryException {
        Done it = done.orElseThrow();
        if (it.petitionBefore().isEmpty()) {
            removed = Optional.of(library.petitions().delete(it.petition().id()));
        } else {
            removed =
                    it.text().isPresent()
                            ? Optional.of(library.petitions().deleteText(it.text().get()))
                            : Optional.empty();
            library.petitions().save(it.petitionBefore().get());
        }
        Directory now = library.addressees().directory();
        Set<Id> stay = used(now, library.petitions().all(), it);
        // What was changed again since is no longer what the file made of it.
        stay.addAll(it.after().differingFrom(now).ids());
        back = new Back(it.added().with(it.after()).without(stay), it.before().without(stay));
        AddresseeEditing.replace(library, back.from(), back.to());
        Set<Id> kept = new HashSet<>(it.added().addressees().keySet());
        kept.retainAll(stay);
        return kept.size();
    }

    /** All that other petitions and addressees made later are made of. */
    private static Set<Id> used(Directory now, List<Petition> petitions, Done it) {
        Set<Id> written =
                petitions.stream()
                        .flatMap(petition -> petition.addressees().stream())
                        .collect(Collectors.toSet());
        Set<Id> used = new HashSet<>();
        for (Addressee addressee : now.addressees().values()) {
            boolean isOfTheFile = it.added().addressees().containsKey(addressee.id());
            if (isOfTheFile
                    ? written.contains(addressee.id())
                    : !it.there().contains(addressee.id())) {
                used.addAll(now.around(addressee).ids());
            }
        }
        return used;
    }

    /** Gives again what was taken back. */
    public void giveAgain(Library library) throws LibraryException {
        Done it = done.orElseThrow();
        AddresseeEditing.replace(library, back.to(), back.from());
        if (removed.isPresent()) {
            library.restore(removed.get());
        }
        if (it.petitionBefore().isPresent()) {
            library.petitions().save(it.petition());
        }
    }
}
