package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.list.MappedColumn;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.Signatory;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

final class SignatoryListReaderTest {
    @TempDir private Path folder;
    private final List<SignatoryDraft> drafts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void readsEveryFieldByItsHeading() throws IOException {
        read(
                """
                Name,E-Mail,Town,COUNTRY,Organisation,Title,Signed on,Phone,Consent
                Ann Example,mailto:ann@example.org,Seoul,KR,Example Forum,Chair,2012-09-22,+82 2 000,public
                """);
        assertEquals(List.of(), problems);
        SignatoryDraft ann = drafts.getFirst();
        assertEquals(2, ann.line());
        assertEquals(Signatory.Kind.PERSON, ann.kind());
        assertEquals("Ann Example", ann.name().asSigned());
        assertEquals(new Capacity.Personal("Chair, Example Forum"), ann.capacity());
        assertEquals("Seoul", ann.place());
        assertEquals("KR", ann.country());
        assertEquals(Optional.of(LocalDate.of(2012, 9, 22)), ann.signedOn());
        assertEquals("ann@example.org", ann.email());
        assertEquals("+82 2 000", ann.telephone());
        assertEquals(Optional.of(ConsentGiven.of(Consent.PUBLIC)), ann.consent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTF-8|nom;ville;pays;courriel|Hélène Exemple;Genève;Suisse;h@example.org",
                "windows-1252|NOM COMPLET;Ville;Pays;Courriel|Hélène"
                        + " Exemple;Genève;Suisse;h@example.org",
                "GB18030|姓名;城市;国家;邮箱|金姗玉;延吉;中国;h@example.org",
                "Big5|姓名;城市;國家;電子郵件|陳美玲;臺北;臺灣;h@example.org",
                "EUC-KR|이름;도시;국가;이메일|홍길동;서울;한국;h@example.org",
                "UTF-16LE|성명;도시;나라;이메일|홍길동;서울;한국;h@example.org",
            })
    void knowsHeadingsInFourLanguagesAndEveryEncoding(String charset, String heading, String row)
            throws IOException {
        read((heading + "\n" + row + "\n").getBytes(Charset.forName(charset)));
        SignatoryDraft draft = drafts.getFirst();
        String found =
                String.join(
                        ";",
                        draft.name().asSigned(),
                        draft.place(),
                        draft.country(),
                        draft.email());
        assertEquals(row, found);
    }

    @Test
    void joinsFamilyAndGivenNamesAsTheListHasThem() throws IOException {
        read("Family name,Given name,Chinese name\nJin,Shanyu,金姗玉\n金,海,\n");
        assertEquals(List.of("Jin Shanyu (金姗玉)", "金海"), names());
        drafts.clear();
        read("First name,Last name\nAnn,Example\n");
        assertEquals(List.of("Ann Example"), names());
    }

    @Test
    void takesASecondColumnOfNamesForTheOtherScript() throws IOException {
        read("Name;姓名\nJin Hai;金海\nAnn Example;\n;朴美花\n");
        assertEquals(List.of("Jin Hai (金海)", "Ann Example", "朴美花"), names());
    }

    @Test
    void takesASingleColumnWithoutHeadingForNames() throws IOException {
        read("Jin Shanyu (金姗玉)\nRen Chengguang(任成光)\n");
        assertEquals(List.of("Jin Shanyu (金姗玉)", "Ren Chengguang(任成光)"), names());
        assertEquals(1, drafts.getFirst().line());
    }

    @Test
    void asksForAMappingWhereNothingTellsTheNames() throws IOException {
        read("Ann Example,Seoul\nBob Sample,Busan\n");
        assertEquals(List.of("list.no-name-column"), keys());
        assertEquals(List.of(), drafts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "B", "b"})
    void obeysAMappingByNumberOrLetter(String column) throws IOException {
        read(
                bytes("1,Ann Example\n2,Bob Sample\n"),
                new ColumnMapping.Some(Map.of("name", column)));
        assertEquals(List.of("Ann Example", "Bob Sample"), names());
    }

    @Test
    void obeysAMappingByHeading() throws IOException {
        read(
                bytes("Participant,From where\nAnn Example,Seoul\n"),
                new ColumnMapping.Some(Map.of("name", "participant", "place", "FROM WHERE")));
        assertEquals(List.of("Ann Example"), names());
        assertEquals("Seoul", drafts.getFirst().place());
    }

    @Test
    void saysWhichMappingIsWrong() throws IOException {
        read(bytes("name\nAnn\n"), new ColumnMapping.Some(Map.of("nmae", "1")));
        assertEquals(List.of("map.unknown-field"), keys());
        assertEquals(List.of("nmae", "name"), problems.getFirst().arguments());
        problems.clear();
        read(bytes("name\nAnn\n"), new ColumnMapping.Some(Map.of("place", "where they live")));
        assertEquals(List.of("map.unknown-column"), keys());
    }

    @Test
    void takesNoHeadingsForASignatoryWhereAColumnIsMappedByItsLetter() throws IOException {
        read(bytes("name\nAnn\n"), new ColumnMapping.Some(Map.of("name", "A")));
        assertEquals(List.of("Ann"), names());
        drafts.clear();
        read(bytes("Wer,Town\nAnn,Seoul\n"), new ColumnMapping.Some(Map.of("name", "A")));
        assertEquals(List.of("Ann"), names());
    }

    @Test
    void saysThatTwoColumnsCannotHoldTheSame() throws IOException {
        read(bytes("a,b\nAnn,Bob\n"), all("a=name", "b=name"));
        assertEquals(List.of("map.twice"), keys());
        assertEquals(List.of("name", "1", "2"), problems.getFirst().arguments());
        assertEquals(List.of(), drafts);
    }

    @Test
    void knowsColumnsAgainByTheirHeadings() throws IOException {
        ColumnMapping mapping = all("Wer=name", "Wo=place", "Was=", "1=title", "Wann=signed-on");
        read(bytes("1,was?,WER,Wo,Neu\nDr,x,Ann,Seoul,y\n"), mapping);
        assertEquals(List.of("Ann"), names());
        assertEquals("Seoul", drafts.getFirst().place());
        assertEquals(List.of("map.column-missing", "list.columns-ignored"), keys());
        assertEquals(List.of("Wann"), problems.getFirst().arguments());
        assertEquals(List.of("Neu"), problems.getLast().arguments());
    }

    @Test
    void keepsColumnsOfTheSameHeadingApart() throws IOException {
        read(bytes("1,0,0\nx,金海,Ann\n"), all("1=", "0=native", "0=name"));
        assertEquals(List.of("Ann (金海)"), names());
    }

    private static ColumnMapping all(String... columns) {
        return new ColumnMapping.All(
                Stream.of(columns)
                        .map(column -> column.split("=", -1))
                        .map(parts ->
                                new MappedColumn(
                                        parts[0],
                                        Optional.of(parts[1]).filter(word -> !word.isEmpty())))
                        .toList());
    }

    @Test
    void warnsOfColumnsThatAreIgnored() throws IOException {
        read("name,shoe size\nAnn,37\n");
        assertEquals(List.of("list.columns-ignored"), keys());
        assertEquals(List.of("shoe size"), problems.getFirst().arguments());
    }

    @Test
    void goesOnAfterEveryBrokenRow() throws IOException {
        read(
                """
                name,date,consent
                Ann,2012-09-22,public
                Bob,2012-02-30,public
                Cho,2012-09-22,perhaps
                Dan,2012-09-22,public,too much
                "Eve,2012-09-22,public
                ,2012-09-22,public
                Gia\u202Enam,,
                Hal\u0007,,
                ---,,
                Ida,03/04/2012,
                Jon,,
                """);
        assertEquals(List.of("Ann", "Ida", "Jon"), names());
        assertEquals(
                List.of(
                        "3 date.unknown",
                        "4 consent.unknown",
                        "5 table.too-many-columns",
                        "6 table.unclosed-quote",
                        "7 name.missing",
                        "8 name.control-character",
                        "9 name.control-character",
                        "10 name.no-letter",
                        "11 date.ambiguous"),
                problems.stream().map(p -> p.place().line() + " " + p.key()).toList());
        assertTrue(drafts.get(1).signedOn().isEmpty());
    }

    @Test
    void refusesOnlyTheRowsThatCannotBeDecoded() throws IOException {
        String names = "金海\n".repeat(30);
        byte[] content = bytes("name\n" + names);
        content[8] = (byte) 0xFF;
        read(content);
        assertEquals(29, drafts.size());
        assertEquals(List.of("name.undecodable"), keys());
    }

    @Test
    void takesOffWhatIsInvisibleAroundNamesAndKeepsWhatIsWithin() throws IOException {
        read("name\n　\uFEFF Ren  Chengguang(任成光)\u200B\u00A0\n");
        assertEquals(List.of("Ren  Chengguang(任成光)"), names());
    }

    @Test
    void keepsFormulasAsText() throws IOException {
        read("name,place,telephone\n=cmd|' /C calc'!A0,@home,+41 22\n");
        assertEquals("=cmd|' /C calc'!A0", names().getFirst());
        assertEquals("+41 22", drafts.getFirst().telephone());
    }

    @Test
    void tellsOrganizationsFromPersons() throws IOException {
        read(
                """
                name,type,organization,title
                Example Forum,organization,,
                ,,Sample Union,
                Ann Example,Organisation,Example Forum,Chair
                Bob Sample,person,Example Forum,
                Cho Example,member,,
                """);
        assertEquals(
                List.of(
                        "Example Forum",
                        "Sample Union",
                        "Ann Example",
                        "Bob Sample",
                        "Cho Example"),
                names());
        assertEquals(
                List.of(
                        new Capacity.Representing("Example Forum", ""),
                        new Capacity.Representing("Sample Union", ""),
                        new Capacity.Representing("Example Forum", "Chair"),
                        new Capacity.Personal("Example Forum"),
                        Capacity.Personal.PLAIN),
                drafts.stream().map(SignatoryDraft::capacity).toList());
        assertEquals(List.of("signatory.kind-unknown"), keys());
    }

    @ParameterizedTest
    @CsvSource({
        "public,PUBLIC",
        "Publique,PUBLIC",
        "公开,PUBLIC",
        "공개,PUBLIC",
        "delivery,DELIVERY",
        "addressee only,DELIVERY",
        "destinataire,DELIVERY",
        "仅递交,DELIVERY",
        "수신인만,DELIVERY",
        "Initials,INITIALS",
        "initiales,INITIALS",
        "缩写,INITIALS",
        "이니셜,INITIALS",
        "count only,COUNT_ONLY",
        "no,COUNT_ONLY",
        "anonyme,COUNT_ONLY",
        "匿名,COUNT_ONLY",
        "비공개,COUNT_ONLY"
    })
    void knowsConsentInFourLanguages(String word, Consent consent) throws IOException {
        read("name,consent\nAnn," + word + "\n");
        assertEquals(consent, drafts.getFirst().consent().orElseThrow().consent());
    }

    @Test
    void refusesControlCharactersInEveryFieldButJoinsLines() throws IOException {
        read("name,town\nAnn,\u001b[2J\nBo,Lake\u202ETown\nCy,\"Lake\n Town\"\n");
        assertEquals(List.of("Cy"), names());
        assertEquals("Lake  Town", drafts.getFirst().place());
        assertEquals(
                List.of("2 field.control-character place", "3 field.control-character place"),
                problems.stream()
                        .map(p -> p.place().line() + " " + p.key() + " " + p.place().field())
                        .toList());
    }

    @Test
    void leavesConsentOpenWhereTheListSaysNothing() throws IOException {
        read("name,consent\nAnn,\n");
        assertEquals(Optional.empty(), drafts.getFirst().consent());
    }

    @Test
    void readsCardsOfEveryVersion() throws IOException {
        String cards =
                """
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E9=87=91;=E6=B5=B7
                TEL;HOME:+82 2 000
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Ann Example
                ORG:Example Forum;Unit
                TITLE:Chair
                EMAIL;TYPE=INTERNET:ann@example.org
                ADR;TYPE=HOME:;;1 Street;Seoul;;04524;Korea
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                KIND:org
                FN:Sample Union
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                EMAIL:nobody@example.org
                END:VCARD
                BEGIN:VCARD
                """;
        read("list.vcf", bytes(cards), ColumnMapping.NONE);
        assertEquals(List.of("金海", "Ann Example", "Sample Union"), names());
        assertEquals(List.of(1, 6, 14), drafts.stream().map(SignatoryDraft::line).toList());
        assertEquals("Seoul", drafts.get(1).place());
        assertEquals("Korea", drafts.get(1).country());
        assertEquals(new Capacity.Personal("Chair, Example Forum"), drafts.get(1).capacity());
        assertEquals(Signatory.Kind.ORGANIZATION, drafts.get(2).kind());
        assertEquals(
                List.of("19 name.missing", "23 card.broken"),
                problems.stream().map(p -> p.place().line() + " " + p.key()).toList());
    }

    @Test
    void readsQuotedPrintableCardsOfOldChineseTelephones() throws IOException {
        String card =
                """
                BEGIN:VCARD\r
                VERSION:2.1\r
                FN;CHARSET=GB2312;ENCODING=QUOTED-PRINTABLE:=BD=F0=BA=A3\r
                END:VCARD\r
                """;
        read("list.vcf", bytes(card), ColumnMapping.NONE);
        assertEquals(List.of("金海"), names());
    }

    @Test
    void stopsWhenTheSinkHasEnough() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "name\nAnn\nBob\nCho\n");
        new SignatoryListReader()
                .read(
                        file,
                        ColumnMapping.NONE,
                        new DraftSink<SignatoryDraft>() {
                            @Override
                            public boolean accept(SignatoryDraft draft) {
                                drafts.add(draft);
                                return drafts.size() < 2;
                            }

                            @Override
                            public boolean report(Problem problem) {
                                return true;
                            }
                        });
        assertEquals(List.of("Ann", "Bob"), names());
    }

    @Test
    void refusesOtherEndingsAndMissingFiles() throws IOException {
        read("list.docx", bytes("x"), ColumnMapping.NONE);
        assertEquals(List.of("list.unknown-format"), keys());
        Assertions.assertThrows(
                NoSuchFileException.class,
                () ->
                        new SignatoryListReader()
                                .read(folder.resolve("none.csv"), ColumnMapping.NONE, sink()));
    }

    private void read(String text) throws IOException {
        read(bytes(text));
    }

    private void read(byte[] content) throws IOException {
        read(content, ColumnMapping.NONE);
        problems.removeIf(problem -> problem.key().equals("table.encoding-guessed"));
    }

    private void read(byte[] content, ColumnMapping mapping) throws IOException {
        read("list.csv", content, mapping);
    }

    private void read(String name, byte[] content, ColumnMapping mapping) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        new SignatoryListReader().read(file, mapping, sink());
    }

    private DraftSink<SignatoryDraft> sink() {
        return new DraftSink<SignatoryDraft>() {
            @Override
            public boolean accept(SignatoryDraft draft) {
                return drafts.add(draft);
            }

            @Override
            public boolean report(Problem problem) {
                return problems.add(problem);
            }
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() {
        return drafts.stream().map(draft -> draft.name().asSigned()).toList();
    }

    private List<String> keys() {
        return problems.stream().map(Problem::key).toList();
    }
}
