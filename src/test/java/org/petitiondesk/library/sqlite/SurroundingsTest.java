package org.petitiondesk.library.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.petitiondesk.exchange.ColumnMapping;
import org.petitiondesk.library.Library;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.Directory;
import org.petitiondesk.model.addressee.Post;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.testing.ManyMissions;
import org.petitiondesk.workflow.AddresseeImport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

final class SurroundingsTest {
    @TempDir private Path folder;

    @Test
    void readsAFewAddresseesAsTheWholeDirectoryHasThem() throws Exception {
        try (Library library = missions()) {
            Directory all = library.addressees().directory();
            for (Addressee each : all.addressees().values()) {
                Directory few = library.addressees().around(List.of(each.id()));
                assertEquals(all.around(each), few.around(each));
                assertEquals(Set.of(each.id()), few.addressees().keySet());
                assertEquals(
                        all.posts().values().stream()
                                .filter(post ->
                                        post.organization()
                                                .map(few.organizations()::containsKey)
                                                .orElse(few.posts().containsKey(post.id())))
                                .toList(),
                        List.copyOf(few.posts().values()));
                assertEquals(
                        all.tenures().values().stream()
                                .filter(held -> few.people().containsKey(held.person()))
                                .toList(),
                        List.copyOf(few.tenures().values()));
            }
            List<Id> ids = List.copyOf(all.addressees().keySet());
            assertEquals(all, library.addressees().around(ids));
            assertEquals(Directory.EMPTY, library.addressees().around(List.of()));
        }
    }

    @Test
    void knowsTheTitlesInTheOrderTheAddresseesWereRecorded() throws Exception {
        try (Library library = missions()) {
            Directory all = library.addressees().directory();
            Map<Id, LocalizedText> titles = library.addressees().titles();
            assertEquals(List.copyOf(all.addressees().keySet()), new ArrayList<>(titles.keySet()));
            for (Addressee each : all.addressees().values()) {
                Post post = Objects.requireNonNull(all.posts().get(each.post()));
                assertEquals(post.titles(), titles.get(each.id()));
            }
        }
    }

    private Library missions() throws Exception {
        Library library = Stores.store().create(folder.resolve("library.pd"), Optional.empty());
        new AddresseeImport(Stores.IDS, Stores.CLOCK)
                .importFile(
                        library,
                        ManyMissions.write(folder.resolve("missions.csv"), 120),
                        AddresseeImport.Options.of(ColumnMapping.NONE, Language.ENGLISH),
                        (done, all) -> true);
        return library;
    }
}
