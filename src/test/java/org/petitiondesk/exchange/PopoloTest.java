package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.model.addressee.Gender;
import org.petitiondesk.model.addressee.OfficeKind;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.testing.Growth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files as other programs write them; people in them are invented. */
final class PopoloTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 12);

    private static final String PARLIAMENT =
            """
            {
              "persons": [
                {"id": "p1", "name": "Ada Invented", "gender": "female", "birth_date": "1970-01-01",
                 "email": "mailto:ada@example.org", "image": "https://example.org/ada.jpg",
                 "other_names": [{"name": "아다", "lang": "ko", "note": "multilingual"},
                                 {"name": "Ada Erfunden", "lang": "de"},
                                 {"name": "A. Invented"}],
                 "identifiers": [{"scheme": "wikidata", "identifier": "Q0"}],
                 "contact_details": [{"type": "voice", "value": "+372 1"}],
                 "links": [{"url": "https://example.org/ada"}],
                 "sources": [{"url": "https://example.org/members"}]},
                {"id": "p2", "given_name": "Ben", "family_name": "Invented", "gender": "other"},
                {"id": "p3", "name": "Cy Invented"}
              ],
              "organizations": [
                {"id": "o1", "name": "Parliament of Example", "classification": "legislature",
                 "seats": 101,
                 "contact_details": [{"type": "address", "value": "1 Castle Square\\nTown"},
                                     {"type": "fax", "value": "+372 9"}]},
                {"id": "party/red", "name": "The Reds", "classification": "party"},
                {"id": "o3", "name": "Embassy of Example",
                 "contact_details": [{"type": "email", "value": "embassy@example.org"}]}
              ],
              "memberships": [
                {"person_id": "p1", "organization_id": "o1", "on_behalf_of_id": "party/red",
                 "role": "member", "area_id": "area/1", "legislative_period_id": "term/13"},
                {"person_id": "p1", "organization_id": "o1", "on_behalf_of_id": "party/red",
                 "role": "member", "area_id": "area/1", "legislative_period_id": "term/14",
                 "start_date": "2023-04-10"},
                {"person_id": "p2", "organization_id": "o1", "role": "Speaker",
                 "legislative_period_id": "term/14", "start_date": "2023", "end_date": "2027"},
                {"person_id": "p3", "organization_id": "o1", "role": "member",
                 "legislative_period_id": "term/13"},
                {"person_id": "p9", "organization_id": "o1", "role": "member"}
              ],
              "events": [
                {"id": "term/13", "classification": "legislative period", "start_date": "2019",
                 "end_date": "2023-04-09"},
                {"id": "term/14", "classification": "legislative period",
                 "start_date": "2023-04-10"}
              ],
              "areas": [{"id": "area/1", "name": "North"}]
            }
            """;

    @TempDir private Path folder;

    private Read<List<AddresseeDraft>> read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("people.json"), text);
        return new AddresseeListReader(TODAY).read(file, ColumnMapping.NONE, Language.ENGLISH);
    }

    private List<String> keys(String text) throws IOException {
        return read(text).problems().stream().map(Problem::key).toList();
    }

    @Test
    void takesWhoeverSitsInAParliament() throws IOException {
        List<AddresseeDraft> drafts = read(PARLIAMENT).value().orElseThrow();
        assertEquals(
                List.of("Ada Invented", "Ben Invented", ""),
                drafts.stream().map(draft -> draft.person().inOrAny(Language.ENGLISH)).toList());
        AddresseeDraft ada = drafts.getFirst();
        assertEquals(
                new LocalizedText(Map.of(Language.ENGLISH, "Ada Invented", Language.KOREAN, "아다")),
                ada.person());
        assertEquals(Gender.FEMALE, ada.gender());
        assertEquals("member", ada.post().inOrAny(Language.ENGLISH));
        assertEquals(OfficeKind.LEGISLATOR, ada.office());
        assertEquals("Parliament of Example", ada.organization().inOrAny(Language.ENGLISH));
        assertEquals(List.of("1 Castle Square", "Town"), ada.address().orElseThrow().lines());
        assertEquals("ada@example.org", ada.email());
        assertEquals("+372 1", ada.telephone());
        assertEquals("+372 9", ada.fax());
        assertEquals("https://example.org/members", ada.source());
        assertEquals(Optional.of(LocalDate.of(2023, 4, 10)), ada.term().since());
        assertEquals(OfficeKind.SPEAKER, drafts.get(1).office());
        assertEquals(Optional.of(LocalDate.of(2023, 1, 1)), drafts.get(1).term().since());
        assertEquals(Gender.UNKNOWN, drafts.get(1).gender());
        assertEquals("Embassy of Example", drafts.get(2).organization().inOrAny(Language.ENGLISH));
        assertEquals("embassy@example.org", drafts.get(2).email());
    }

    @Test
    void tellsOnceWhatHasNoPlace() throws IOException {
        List<Problem> problems = read(PARLIAMENT).problems();
        assertEquals(
                List.of(
                        "popolo.left-out [areas, memberships.area_id, memberships.on_behalf_of_id,"
                                + " organizations.seats, persons.birth_date, persons.identifiers,"
                                + " persons.image, persons.links]",
                        "popolo.ended [2]",
                        "popolo.nobody [1]",
                        "date.of-many [2023, 2023-01-01]",
                        "date.of-many [2027, 2027-12-31]"),
                problems.stream().map(p -> p.key() + " " + p.arguments()).toList());
    }

    @Test
    void takesPostsThatNobodyHoldsAndPersonsWithoutAPost() throws IOException {
        List<AddresseeDraft> drafts =
                read("""
                {"people": [{"id": 1, "name": "Ada Invented"}],
                 "organizations": [{"id": 2, "name": "Town of Example",
                   "posts": [{"id": 3, "label": "Mayor of Example", "role": "mayor"}]}],
                 "memberships": [{"post_id": 3, "organization_id": 2, "label": "vacant"}]}
                """)
                        .value()
                        .orElseThrow();
        assertEquals(OfficeKind.PERSON, drafts.getFirst().office());
        assertEquals(OfficeKind.MAYOR, drafts.get(1).office());
        assertEquals(LocalizedText.of(Language.ENGLISH, "Mayor of Example"), drafts.get(1).post());
        assertEquals("Town of Example", drafts.get(1).organization().inOrAny(Language.ENGLISH));
        assertEquals(2, drafts.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"persons\": [{\"name\": \"Ada\"}",
                "{\"persons\": [{\"name\": \"Ada\"}]} x",
                "{persons: []}",
                "{\"persons\": [{\"name\": \"\\uZZZZ\"}]}"
            })
    void tellsOfABrokenFileInOneLine(String text) throws IOException {
        assertEquals(List.of("json.broken"), keys(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"Ada\"", "{\"name\": \"petition-desk\", \"files\": []}"})
    void tellsWhatIsNoPopolo(String text) throws IOException {
        assertEquals(List.of("popolo.none"), keys(text));
    }

    @Test
    void refusesBombs() throws IOException {
        List<String> bombs =
                List.of(
                        "[".repeat(5_000_000),
                        "{\"persons\":".repeat(500_000),
                        "{\"persons\":[{\"name\":\"" + "a".repeat(5_000_000) + "\"}]}",
                        "{\"persons\":[{\"a\":" + "1".repeat(5_000_000) + "}]}",
                        "{\"persons\":[" + "{\"a\":1},".repeat(2_500_000) + "{}]}");
        for (String bomb : bombs) {
            assertEquals(List.of("json.bounds"), keys(bomb));
        }
    }

    @Test
    void readsAWholeParliamentInProportion() throws Throwable {
        Growth.assertInProportion(
                20_000,
                many -> {
                    String persons =
                            IntStream.range(0, many)
                                    .mapToObj(
                                            "{\"id\":\"%1$d\",\"name\":\"Invented %1$d\"}"
                                                    ::formatted)
                                    .collect(Collectors.joining(","));
                    Read<List<AddresseeDraft>> read = read("{\"persons\":[" + persons + "]}");
                    assertEquals(many, read.value().orElseThrow().size());
                });
    }

    @Test
    void writesWhatOtherProgramsKnow() throws IOException {
        Path file = folder.resolve("out.json");
        assertEquals(
                List.of(),
                new AddresseeListWriter().write(file, read(PARLIAMENT).value().orElseThrow()));
        String json = Files.readString(file);
        assertTrue(json.contains("\"start_date\" : \"2023-04-10\""), json);
        assertTrue(json.contains("\"lang\" : \"ko\""), json);
        String mended = json.replace("\"value\" : \"+372 9\"", "\"value\" : \"+372 8\"");
        assertFalse(mended.equals(json));
        assertEquals("+372 8", read(mended).value().orElseThrow().getFirst().fax());
    }
}
