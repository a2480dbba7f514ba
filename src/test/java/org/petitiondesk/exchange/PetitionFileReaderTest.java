package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.Country;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.AppealCourse;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class PetitionFileReaderTest {
    private static final String EXAMPLE =
            """
            ---
            code: EX 001 / 2026
            title: Stop forced returns
            date: 2026-06-12              # date of the letter
            language: en                  # BCP 47
            template: petition-letter     # a name from `template list`
            subject: An appeal on behalf of people seeking refuge
            sponsors:
              - Example Coalition         # organizations that issue it
            addressees:
              - person: Example Name      # holder on the letter's date; may be left out
                honorific: His Excellency # optional override of the form of address
                gender: male              # optional; never guessed
                post: President, Example Republic
                office: head-of-state     # an OfficeKind
                country: XX               # represented country, ISO 3166-1
                via:                      # optional route: care of
                  person: Other Name
                  post: Ambassador
                  organization: Embassy of the Example Republic
                  office: ambassador
                address: |                # where it is delivered, as lines or structured
                  1 Example Street
                  Example City 10000
                address-country: YY
                fax: "+00 0 0000 0000"
                email: office@example.org
            demands:
              - First request
              - Second request
            place: Geneva                 # optional: stands before the date
            signers:                      # optional: who signs for the sponsors
              - name: Example Name
                title: Secretary
                organization: Example Coalition
                signature: Example Name   # a scanned one that the library has
            contact: office@example.org   # optional: for the reply
            enclosures: [list of signatories]
            cc: [Example Office]          # optional
            layout: plain                 # or din-5008-a, din-5008-b, sn-010130, us-no-10
            paper: a4                     # or letter; an addressee may have its own
            letterhead: Example Coalition # whose, where it is not the first sponsor's; or none
            most-pages: 1                 # optional: how many pages a letter may have
            expires: 2026-12-10           # optional: the last day to send it
            earlier:                      # optional: the letters that it follows up
              - code: EX 001 / 2025
                date: 2025-06-12
            ---
            Body text, with {{merge.fields}} where needed.
            """;

    @Test
    void refusesAWordWhereANumberOfPagesIsExpected() {
        Read<PetitionFile> read = read(LEAST + "most-pages: one\n---\nBody.\n");
        assertEquals(
                List.of("petition.most-pages"),
                read.problems().stream().map(Problem::key).toList());
        assertEquals(Optional.empty(), read.value().orElseThrow().mostPages());
    }

    @Test
    void refusesAnEarlierLetterWithoutItsDate() {
        Read<PetitionFile> read =
                read(LEAST + "expires: soon\nearlier:\n  - code: X 0\n---\nBody.\n");
        assertEquals(
                List.of("petition.date", "petition.required"),
                read.problems().stream().map(Problem::key).toList());
        assertEquals(List.of(), read.value().orElseThrow().earlier());
    }

    private static final String LEAST =
            "---\ncode: X 1\ntitle: T\nlanguage: en\ntemplate: petition-letter\n";

    @Test
    void readsTheDocumentedExample() {
        Read<PetitionFile> read = read(EXAMPLE);
        assertEquals(List.of(), read.problems());
        PetitionFile petition = read.value().orElseThrow();
        assertEquals("EX 001 / 2026", petition.code());
        assertEquals(Optional.of(LocalDate.of(2026, 6, 12)), petition.date());
        assertEquals(List.of(en("Example Coalition")), petition.sponsors());
        assertEquals(List.of("First request", "Second request"), petition.demands());
        assertEquals(
                List.of(
                        new PetitionFile.Signer(
                                en("Example Name"),
                                en("Secretary"),
                                en("Example Coalition"),
                                "Example Name")),
                petition.signers());
        assertEquals(List.of(en("list of signatories")), petition.enclosures());
        assertEquals(List.of(en("Example Office")), petition.copiesTo());
        assertEquals(Optional.of(LetterLayout.PLAIN), petition.layout());
        assertEquals(Optional.of(Paper.A4), petition.paper());
        assertEquals("Body text, with {{merge.fields}} where needed.", petition.body());
        assertEquals("Example Coalition", petition.letterhead());
        assertEquals(Optional.of(1), petition.mostPages());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 10)), petition.expires());
        assertEquals(
                List.of(new AppealCourse.Earlier("EX 001 / 2025", LocalDate.of(2025, 6, 12))),
                petition.earlier());
        assertEquals(49, petition.bodyLine());
        AddresseeDraft addressee = petition.addressees().getFirst();
        assertEquals(11, addressee.line());
        assertEquals(Gender.MALE, addressee.gender());
        assertEquals(OfficeKind.HEAD_OF_STATE, addressee.office());
        assertEquals(
                Optional.of(
                        PostalAddress.free(
                                List.of("1 Example Street", "Example City 10000"),
                                Optional.of(new Country("YY")))),
                addressee.address());
        AddresseeDraft.CareOf via = addressee.via().orElseThrow();
        assertEquals(OfficeKind.AMBASSADOR, via.office());
        assertEquals(en("Embassy of the Example Republic"), via.organization());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsEveryUnicodeWithAndWithoutMarkAndWithWindowsLineEnds(String charset) {
        String text = EXAMPLE.replace("Geneva", "日内瓦").replace("\n", "\r\n");
        Read<PetitionFile> expected = read(text);
        for (String mark : List.of("", "\uFEFF")) {
            byte[] content = (mark + text).getBytes(Charset.forName(charset));
            assertEquals(expected, new PetitionFileReader().read("file.md", content));
        }
    }

    @Test
    void keepsEveryScalarAsText() {
        PetitionFile petition =
                read("""
                ---
                code: 001
                title: Yes
                language: no
                template: 1.50
                place: 2012-09-22
                addressees:
                  - {post: ~, person: Null, country: NO, fax: 0x10}
                ---
                x
                """)
                        .value()
                        .orElseThrow();
        assertEquals("001", petition.code());
        assertEquals("Yes", petition.title());
        assertEquals("1.50", petition.template());
        assertEquals(Optional.of(new Country("NO")), petition.addressees().getFirst().country());
        assertEquals("0x10", petition.addressees().getFirst().fax());
    }

    @Test
    void takesTextsInSeveralLanguages() {
        PetitionFile petition =
                read(LEAST
                                + """
                                sponsors:
                                  - {en: Example, zh-Hans: 示例}
                                  - Other
                                signers:
                                  - name: {ko: 홍길동}
                                place:
                                  fr: Genève
                                ---
                                x
                                """)
                        .value()
                        .orElseThrow();
        LocalizedText both =
                new LocalizedText(
                        Map.of(Language.ENGLISH, "Example", Language.CHINESE_SIMPLIFIED, "示例"));
        assertEquals(List.of(both, en("Other")), petition.sponsors());
        assertEquals("Genève", petition.place().in(Language.FRENCH).orElseThrow());
    }

    @Test
    void takesAnAddressAsListOrStructured() {
        PetitionFile petition =
                read(LEAST
                                + """
                                addressees:
                                  - organization: A
                                    address: [1 Street, City]
                                  - organization: B
                                    address: {street: 2 Road, postcode: 01234, city: Town}
                                    address-country: CH
                                ---
                                x
                                """)
                        .value()
                        .orElseThrow();
        assertEquals(
                PostalAddress.free(List.of("1 Street", "City"), Optional.empty()),
                petition.addressees().getFirst().address().orElseThrow());
        assertEquals(
                new PostalAddress(
                        List.of("2 Road"), "01234", "Town", "", Optional.of(new Country("CH"))),
                petition.addressees().getLast().address().orElseThrow());
        assertEquals(OfficeKind.ORGANIZATION, petition.addressees().getLast().office());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    date: 22/09/2012|petition.date|date|22/09/2012,2012-09-22
                    date: 2012-02-30|petition.date|date|2012-02-30,2012-09-22
                    layout: din|layout.unknown|layout|din,'plain, din-5008-a, din-5008-b, sn-010130, sn-010130-left, us-no-10'
                    paper: A5|paper.unknown|paper|A5,'a4, letter'
                    'addressees: [{person: A, office: ambasador}]'|office.unknown|addressees[1].office|ambasador,ambassador
                    'addressees: [{person: A, gender: x}]'|gender.unknown|addressees[1].gender|x
                    'addressees: [{person: A, country: China}]'|country.unknown|addressees[1].country|China,CN
                    'addressees: [{person: A, country: UK}]'|country.unknown|addressees[1].country|UK,GB
                    'addressees: [{person: A, language: [french]}]'|language.unknown|addressees[1].language|french,fr
                    'addressees: [{fax: 1}]'|addressee.nobody|addressees[1].person|''
                    'addressees: [{person: A, via: {post: B, office: mayor}}]'|addressee.via-nobody|addressees[1].via.person|''
                    'addressees: [{person: A, via: B}]'|petition.mapping-expected|addressees[1].via|via
                    'demands: [Stop: now]'|petition.text-expected|demands|demands
                    'place: {Minister: x}'|petition.language-expected|place|Minister
                    code: Y|petition.duplicate-key|code|code
                    """)
    void reportsWhatIsWrongWithLineAndKey(String line, String key, String field, String arguments) {
        List<Problem> problems = read(LEAST + line + "\n---\nx\n").problems();
        assertEquals(1, problems.size(), problems::toString);
        Problem problem = problems.getFirst();
        assertTrue(problem.isError());
        assertEquals(key, problem.key());
        assertEquals(new Problem.Place("file.md", 6, field), problem.place());
        assertEquals(arguments.replace("'", ""), String.join(",", problem.arguments()));
    }

    @Test
    void leavesOutOnlyTheAddresseeThatIsWrong() {
        Read<PetitionFile> read =
                read(LEAST + "addressees:\n  - {person: A, office: x}\n  - {person: B}\n---\nx\n");
        assertEquals(1, read.value().orElseThrow().addressees().size());
        assertTrue(read.hasErrors());
    }

    @Test
    void warnsOfUnknownKeysAndNamesTheNearest() {
        Read<PetitionFile> read = read(LEAST + "sponsor: Example\n---\nx\n");
        assertTrue(read.value().isPresent());
        assertEquals(
                List.of(
                        Problem.warning(
                                "petition.unknown-key",
                                new Problem.Place("file.md", 6, "sponsor"),
                                "sponsor",
                                "sponsors")),
                read.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "title", "language"})
    void needsTheRequiredKeys(String key) {
        Read<PetitionFile> read = read(LEAST.replaceAll(key + ":.*\n", "") + "---\nx\n");
        assertTrue(read.value().isEmpty());
        assertEquals("petition.required", read.problems().getFirst().key());
        assertEquals(key, read.problems().getFirst().place().field());
    }

    @Test
    void takesFurtherFilesWithoutDateAndAddressees() {
        PetitionFile petition = read(LEAST + "---\nx\n").value().orElseThrow();
        assertEquals(Optional.empty(), petition.date());
        assertEquals(List.of(), petition.addressees());
        assertEquals("T", petition.subject());
    }

    @Test
    void takesTextsWithColonsForWhatTheyAre() {
        String more =
                """
                subject: Example: stop: now     # said twice
                addressees:
                  - person: Ann Example
                    salutation: Dear Mr. President:
                    close: "Yours: truly"
                demands:
                  - First: this
                  - Second: that: and more
                sponsors:
                  - Example Forum: Geneva
                ---
                x
                """;
        Read<PetitionFile> read = read(LEAST + more);
        assertEquals(List.of(), read.problems());
        PetitionFile petition = read.value().orElseThrow();
        assertEquals("Example: stop: now", petition.subject());
        assertEquals(
                "Dear Mr. President:",
                petition.addressees().getFirst().salutation().inOrAny(Language.ENGLISH));
        assertEquals(List.of("First: this", "Second: that: and more"), petition.demands());
        assertEquals(List.of(en("Example Forum: Geneva")), petition.sponsors());
    }

    @Test
    void keepsFencesInTheBody() {
        PetitionFile petition =
                read(LEAST + "---\n\n\n  indented\n\n---\n\nlast  \n\n").value().orElseThrow();
        assertEquals("  indented\n\n---\n\nlast", petition.body());
        assertEquals(9, petition.bodyLine());
    }

    @ParameterizedTest
    @CsvSource({
        "'no front matter', petition.no-front-matter, 1",
        "'', petition.no-front-matter, 1",
        "'---\ncode: x\nbody', petition.front-matter-open, 1",
        "'---\n---\nx', petition.no-keys, 2",
        "'---\n- a\n---\nx', petition.no-keys, 2",
        "'---\ncode: x\nvia:\n\t- b\n---\n', petition.tab, 4",
        "'---\ncode: [a\n---\n', petition.yaml, 2",
        "'---\ncode: \"x\n---\n', petition.yaml, 2",
        "'---\na: &a [x]\nb: [*a, *a]\n---\n', petition.alias, 3",
    })
    void refusesAFileThatIsNoPetition(String text, String key, int line) {
        Read<PetitionFile> read = read(text);
        assertTrue(read.value().isEmpty());
        assertEquals(key, read.problems().getFirst().key());
        assertEquals(line, read.problems().getFirst().place().line());
    }

    @Test
    void refusesHostileFiles() {
        assertEquals("petition.too-deep", key(LEAST + "x: " + "[".repeat(100_000) + "\n---\n"));
        assertEquals("petition.too-deep", key(LEAST + "x: " + "{a: ".repeat(100_000) + "\n---\n"));
        assertEquals("petition.yaml", key(LEAST + "place: a: b\n".repeat(10_000) + "---\n"));
        assertEquals("petition.too-large", key(LEAST + "x".repeat(100_000_000)));
        byte[] chinese = (LEAST + "---\n尊敬的主席先生：\n").getBytes(Charset.forName("GB18030"));
        assertEquals(
                "petition.encoding",
                new PetitionFileReader().read("x", chinese).problems().getFirst().key());
        assertEquals(
                "petition.encoding",
                new PetitionFileReader()
                        .read("x", new byte[] {0, 1, 2, 0})
                        .problems()
                        .getFirst()
                        .key());
    }

    @Test
    void keepsTheNumberOfADemandAfterOneThatIsNotWordedYet() {
        Read<PetitionFile> read =
                read(LEAST + "demands: [First request, '', Third request]\n---\nx\n");
        assertEquals(
                List.of("First request", "", "Third request"),
                read.value().orElseThrow().demands());
    }

    private static String key(String text) {
        return read(text).problems().getFirst().key();
    }

    private static Read<PetitionFile> read(String text) {
        return new PetitionFileReader().read("file.md", text.getBytes(StandardCharsets.UTF_8));
    }

    private static LocalizedText en(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }
}
