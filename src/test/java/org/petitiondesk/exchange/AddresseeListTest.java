package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.testing.Growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class AddresseeListTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"list.csv", "list.tsv", "list.xlsx", "list.vcf", "list.json"})
    void readsBackWhatItWrote(String name) throws IOException {
        AnyDrafts any = new AnyDrafts(11);
        List<AddresseeDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            drafts.add(any.addressee());
        }
        Path file = folder.resolve(name);
        assertEquals(List.of(), new AddresseeListWriter().write(file, drafts));
        Read<List<AddresseeDraft>> read = read(file);
        assertEquals(List.of(), read.problems().stream().filter(Problem::isError).toList());
        List<AddresseeDraft> found = read.value().orElseThrow();
        for (int i = 0; i < drafts.size(); i++) {
            assertEquals(drafts.get(i), AnyDrafts.unnumbered(found.get(i)));
        }
    }

    @Test
    void guessesTheColumns() throws IOException {
        AddresseeDraft draft =
                read("""
                Name,name:zh-Hans,Gender,Title,Title (fr),Office,Country,Via person,Via organization,Address,Zip,City,Address country,Fax,E-Mail,Language,Verified on,Source
                Ann Example,示例,female,President,Présidente,Head of State,CH,Bob Sample,Embassy,1 Street,01234,Town,KR,+82 2 0,mailto:ann@example.org,en; fr,2024-02-01,web
                """)
                        .value()
                        .orElseThrow()
                        .getFirst();
        assertEquals(2, draft.line());
        assertEquals(
                new LocalizedText(
                        Map.of(Language.ENGLISH, "Ann Example", Language.CHINESE_SIMPLIFIED, "示例")),
                draft.person());
        assertEquals("Présidente", draft.post().in(Language.FRENCH).orElseThrow());
        assertEquals(Gender.FEMALE, draft.gender());
        assertEquals(OfficeKind.HEAD_OF_STATE, draft.office());
        assertEquals("Bob Sample", draft.via().orElseThrow().person().inOrAny(Language.ENGLISH));
        assertEquals(
                Optional.of(
                        new PostalAddress(
                                List.of("1 Street"),
                                "01234",
                                "Town",
                                "",
                                Optional.of(new Country("KR")))),
                draft.address());
        assertEquals("ann@example.org", draft.email());
        assertEquals(List.of(Language.ENGLISH, Language.FRENCH), draft.languages());
        assertEquals(Optional.of(LocalDate.of(2024, 2, 1)), draft.verifiedOn());
    }

    @Test
    void doesNotTakeHangulForEnglish() throws IOException {
        AddresseeDraft draft = read("name,post\n홍길동,主席\n").value().orElseThrow().getFirst();
        assertEquals(LocalizedText.of(Language.KOREAN, "홍길동"), draft.person());
        assertEquals(LocalizedText.of(new Language("zh"), "主席"), draft.post());
    }

    @Test
    void leavesOutTheRowThatIsWrong() throws IOException {
        Read<List<AddresseeDraft>> read =
                read(
                        """
                        name,office,country
                        Ann,mayor,KR
                        Bob,major,KR
                        Cho,mayor,Korea
                        ,mayor,KR
                        """);
        assertEquals(1, read.value().orElseThrow().size());
        assertEquals(
                List.of(
                        "3 office office.unknown [major, mayor]",
                        "4 country country.unknown [Korea, FR]",
                        "5 person addressee.nobody []"),
                read.problems().stream()
                        .map(p ->
                                p.place().line()
                                        + " "
                                        + p.place().field()
                                        + " "
                                        + p.key()
                                        + " "
                                        + p.arguments())
                        .toList());
    }

    @Test
    void readsCardsOfOtherPrograms() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("other.vcf"),
                        """
                        BEGIN:VCARD
                        VERSION:3.0
                        FN:Ann Example
                        ORG:Embassy of Example
                        TITLE:Ambassador
                        TEL;TYPE=FAX,WORK:+82 2 1
                        TEL;TYPE=WORK:+82 2 2
                        ADR:;;1 Street;Seoul;;04524;South Korea
                        END:VCARD
                        """);
        AddresseeDraft draft = read(file).value().orElseThrow().getFirst();
        assertEquals("Ambassador", draft.post().inOrAny(Language.ENGLISH));
        assertEquals("+82 2 1", draft.fax());
        assertEquals("+82 2 2", draft.telephone());
        assertEquals(
                Optional.of(new Country("KR")), draft.address().flatMap(PostalAddress::country));
    }

    @Test
    void leavesOutACardWithALineThatNeverEnds() throws IOException {
        String endless = "NOTE:" + "x".repeat(9 << 20) + "\n";
        String card = "BEGIN:VCARD\nVERSION:3.0\nFN:%s\n%sEND:VCARD\n";
        Path file =
                Files.writeString(
                        folder.resolve("long.vcf"),
                        card.formatted("Ann", endless)
                                + card.formatted("Bob", "").replace("\n", "\r"));
        Read<List<AddresseeDraft>> read = read(file);
        assertEquals(
                List.of("1 card.too-long"),
                read.problems().stream().map(p -> p.place().line() + " " + p.key()).toList());
        assertEquals(6, read.value().orElseThrow().getFirst().line());
    }

    @Test
    void readsTheDaysOfATenure() throws IOException {
        AddresseeDraft draft =
                read("name,post,in office since,until\nAnn,Mayor,2020-02-29,2031-01-01\n")
                        .value()
                        .orElseThrow()
                        .getFirst();
        assertEquals(Optional.of(LocalDate.of(2020, 2, 29)), draft.term().since());
        assertEquals(Optional.of(LocalDate.of(2031, 1, 1)), draft.term().until());
    }

    @Test
    void writesAnEmptyListThatCanBeReadAgain() throws IOException {
        Path file = folder.resolve("list.csv");
        new AddresseeListWriter().write(file, List.of());
        assertEquals(List.of(), read(file).value().orElseThrow());
    }

    private Read<List<AddresseeDraft>> read(String text) throws IOException {
        return read(Files.writeString(folder.resolve("list.csv"), text));
    }

    private static Read<List<AddresseeDraft>> read(Path file) throws IOException {
        return new AddresseeListReader(LocalDate.of(2026, 6, 12))
                .read(file, ColumnMapping.NONE, Language.ENGLISH);
    }

    @Test
    void tellsOfManyRefusedRowsInProportion() throws Throwable {
        Growth.assertInProportion(
                60_000,
                many -> {
                    String rows = ",,Busan\n".repeat(many);
                    Path file =
                            Files.writeString(folder.resolve("bad.csv"), "name,post,city\n" + rows);
                    assertTrue(read(file).problems().size() >= many);
                });
    }
}
