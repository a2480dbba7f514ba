package org.petitiondesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.cli.ProgramInTest.Ended;
import org.petitiondesk.testing.SamplePictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A petition handed in in many cities. */
final class DeliveryCommandsTest extends AtCommandLine {
    private static final String CODE = RiverPetition.CODE;

    @BeforeEach
    void importPetitionAndMissions() throws IOException {
        Path petition =
                Files.writeString(
                        folder.resolve("river.md"),
                        RiverPetition.saying("The path is closed.").replace("NO", "CN"));
        assertEquals(0, program.run("petition", "import", petition.toString()).status());
        Path missions =
                Files.writeString(
                        folder.resolve("missions.csv"),
                        """
                        post,office,organization,country,address,city,address-country
                        Ambassador,ambassador,Embassy in Norway,CN,1 Road,Oslo,NO
                        Ambassador,ambassador,Embassy in the United States,CN,2 Road,Washington,US
                        Consul General,consul-general,Consulate in Chicago,CN,3 Road,Chicago,US
                        Ambassador,ambassador,Embassy of Exampleland,FJ,4 Road,Oslo,NO
                        """);
        Ended imported = program.run("addressee", "import", missions.toString());
        assertEquals(0, imported.status(), imported.err());
    }

    @Test
    void plansACountryAndNothingTwice() {
        Ended planned = run("plan", CODE, "--country", "CN", "--on", "2026-12-10", "--at", "12:00");
        assertEquals(
                "3 new deliveries, 0 filled, 0 planned before.",
                planned.out().strip(),
                planned.err());
        assertEquals(
                "No new delivery, 0 filled, 3 planned before.",
                run("plan", CODE, "--country", "CN", "--on", "2027-01-01").out().strip());
        List<String> lines =
                run("list", CODE).lines().stream().map(each -> each.substring(38)).toList();
        assertEquals(
                List.of(
                        "Chicago  2026-12-10 12:00 America/Chicago  pack-to-make  Lead missing",
                        "Oslo  2026-12-10 12:00 Europe/Oslo  pack-to-make  Lead missing",
                        "Washington  2026-12-10 12:00 America/New_York  pack-to-make  Lead"
                                + " missing"),
                lines);
        assertEquals(
                List.of(
                        "The delivery in Oslo is removed.",
                        CODE + " is not written to its addressee through that mission any more."),
                run("remove", CODE, "oslo").out().lines().toList());
        assertEquals(2, run("list", CODE).lines().size());
    }

    @Test
    void readsAListAndTellsWhichLinesFitNoMission() throws IOException {
        Path list =
                Files.writeString(
                        folder.resolve("cities.csv"),
                        """
                        Ville,Mission,Jour,Heure,Responsable,Téléphone,Langues,Papier,Notes
                        OSLO,,2026-12-10,14h30,Anna Example,+47 00,fr en,a4,Tram 12
                        Paris,,2026-12-10,12:00,,,,,
                        Washington,,2026-12-10,noon,,,,,
                        Chicago,,2026-12-10,9 am,anonyme,,,letter,
                        """);
        Ended planned = run("plan", CODE, "--list", list.toString());
        assertEquals(1, planned.status(), planned.err());
        assertTrue(planned.err().contains("cities.csv:3"), planned.err());
        assertTrue(planned.err().contains("\"Paris\""), planned.err());
        assertTrue(planned.err().contains("\"noon\""), planned.err());
        assertEquals("2 new deliveries, 0 filled, 0 planned before.", planned.out().strip());
        String json = run("list", CODE, "--json").out();
        assertTrue(json.contains("\"city\" : \"OSLO\""), json);
        assertTrue(json.contains("\"lead\" : \"Anna Example\""), json);
        assertTrue(json.contains("\"time\" : \"14:30\""), json);
        assertTrue(json.contains("\"anonymous\" : true"), json);
        Ended country = run("plan", CODE, "--country", "CN", "--at", "10:00");
        assertEquals("One new delivery, 0 filled, 2 planned before.", country.out().strip());
        Path plain = Files.writeString(folder.resolve("cities.txt"), "Oslo\nWashington\n");
        assertEquals(
                "No new delivery, 1 filled, 1 planned before.",
                run("plan", CODE, "--list", plain.toString(), "--on", "2026-12-11").out().strip());
    }

    @Test
    void saysMoreOfACity() {
        run("plan", CODE, "--city", "Oslo,Chicago", "--on", "2026-12-10", "--at", "12:00");
        Ended set =
                run(
                        "set",
                        CODE,
                        "Oslo",
                        "--lead",
                        "Anna Example",
                        "--anonymous",
                        "--at",
                        "13:00",
                        "--languages",
                        "en,fr",
                        "--mode",
                        "post");
        assertEquals(0, set.status(), set.err());
        assertTrue(
                set.out()
                        .contains(
                                "Oslo  2026-12-10 13:00 Europe/Oslo  pack-to-make  No text in fr"),
                set.out());
        assertFalse(run("list", CODE, "--json").out().contains("Anna Example"));
        String cleared = clearAll().out();
        assertTrue(cleared.contains("Oslo  pack-to-make"), cleared);
        assertFalse(cleared.contains("No text in fr"), cleared);
        assertRefused(2, "\"noon\" is not a time", run("set", CODE, "Oslo", "--at", "noon"));
        assertRefused(2, "\"Oslo\" is not a time zone", run("set", CODE, "Oslo", "--zone", "Oslo"));
        assertRefused(3, "No delivery in \"Bergen\"", run("set", CODE, "Bergen", "--lead", "X"));
        run("set", CODE, "Oslo", "--name", "Chicago");
        Ended several = run("set", CODE, "chicago", "--lead", "X");
        assertRefused(3, "name one by its identifier", several);
        String id = run("list", CODE).lines().getFirst().substring(0, 36);
        assertEquals(0, run("set", CODE, id, "--no-anonymous").status());
    }

    private Ended clearAll() {
        return run(
                "set",
                CODE,
                "Oslo",
                "--on",
                "",
                "--at",
                "",
                "--zone",
                "",
                "--languages",
                "",
                "--paper",
                "");
    }

    @Test
    void plansAllMissionsOfACity() throws IOException {
        Path mission =
                Files.writeString(
                        folder.resolve("chicago.csv"),
                        """
                        post,office,organization,country,address,city,address-country
                        Permanent Representative,permanent-representative,Mission,CN,5 Road,Chicago,US
                        """);
        program.run("addressee", "import", mission.toString());
        Ended planned = run("plan", CODE, "--city", "Chicago");
        assertEquals("2 new deliveries, 0 filled, 0 planned before.", planned.out().strip());
        assertEquals(0, planned.status(), planned.err());
    }

    @Test
    void notesOutcomesRepliesAndWhatIsDue() throws IOException {
        run("plan", CODE, "--city", "Oslo", "--on", "2026-01-10", "--at", "11:00");
        Path photograph =
                Files.write(
                        folder.resolve("gate.jpg"),
                        SamplePictures.bytes(SamplePictures.scan(), "jpg"));
        Ended refused =
                run(
                        "outcome",
                        CODE,
                        "Oslo",
                        "refused",
                        "--at",
                        "11:08",
                        "--by",
                        "the guard",
                        "--photo",
                        photograph.toString());
        assertEquals(0, refused.status(), refused.err());
        Ended posted =
                run("outcome", CODE, "Oslo", "posted", "--at", "15:00", "--tracking", "RR 1 NO");
        assertTrue(posted.out().contains("There is word of every delivery"), posted.out());
        String json = run("list", CODE, "--json").out();
        assertTrue(json.contains("\"at\" : \"2026-01-10T11:08\""), json);
        assertTrue(json.contains("\"photographs\" : 1"), json);
        assertTrue(json.contains("\"state\" : \"done\""), json);
        String due = run("due", "all", "--after", "10").out();
        assertTrue(due.startsWith(CODE + "  Oslo  2026-01-10  "), due);
        Ended reply =
                run(
                        "reply",
                        CODE,
                        "Oslo",
                        "--on",
                        "2026-02-02",
                        "--from",
                        "Third Secretary",
                        "--text",
                        "We have read it.",
                        "--demand",
                        "1=refused");
        assertEquals(
                "The reply to " + CODE + " is kept, with what it says of one demand.",
                reply.out().strip(),
                reply.err());
        assertTrue(program.run("petition", "show", CODE).out().contains("refused"));
        assertTrue(run("due", CODE).out().startsWith("Nothing has waited"));
        assertEquals(
                "2026  " + CODE + "  one delivery  posted 1  waiting 0  replies 1",
                run("statistics").out().strip());
        assertTrue(run("statistics", "--json").out().contains("\"posted\" : 1"));
    }

    @Test
    void sendsFormsOutAndReadsThemBack() throws IOException {
        run("plan", CODE, "--country", "CN", "--on", "2026-12-10", "--at", "12:00");
        Ended written = run("form", CODE, "--city", "Oslo", "--to", folder.resolve("f").toString());
        Path form = Path.of(written.out().strip());
        assertTrue(form.getFileName().toString().startsWith("EX-001-2026_report-oslo-"));
        assertEquals(
                0,
                run("form", CODE, "--city", "Oslo", "--to", folder.resolve("f").toString())
                        .status());
        Files.writeString(form, Files.readString(form).replaceFirst("Outcome: ", "Outcome: 2"));
        Ended blank = run("form", CODE, "--city", "Oslo", "--to", folder.resolve("f").toString());
        assertRefused(1, form.getFileName() + ": This form is not blank any more", blank);
        assertTrue(Files.readString(form).contains("Outcome: 2"));
        Ended read = run("read", form.toString());
        assertEquals(
                "One delivery has new word, no photograph added, 0 said nothing new.",
                read.out().strip(),
                read.err());
        assertTrue(run("read", form.toString()).out().startsWith("No delivery has new word"));
        Files.writeString(form, Files.readString(form).replaceFirst("Outcome: 2", "Outcome: 9"));
        Ended wrong = run("read", form.toString());
        assertRefused(1, "outcome: \"9\" is none of the outcomes", wrong);
    }

    @Test
    void writesTheWorldReportForEverybodyAndForTheSponsors() throws IOException {
        run("plan", CODE, "--city", "Oslo", "--on", "2026-01-10", "--at", "11:00");
        run("outcome", CODE, "Oslo", "refused", "--at", "11:08", "--by", "the night porter");
        String folderName = folder.resolve("report").toString();
        Ended everybody = run("report", CODE, "--to", folderName, "--format", "txt,pdf");
        assertEquals(0, everybody.status(), everybody.err());
        assertEquals(2, everybody.lines().size());
        String told = Files.readString(Path.of(everybody.lines().getFirst()));
        assertTrue(told.contains("Oslo (Norway)  refused, 11:08"), told);
        assertFalse(told.contains("porter"), told);
        Ended sponsors =
                run("report", CODE, "--to", folderName, "--format", "txt", "--copy", "internal");
        String all = Files.readString(Path.of(sponsors.out().strip()));
        assertTrue(all.contains("By whom: the night porter"), all);
        assertRefused(
                2,
                "--copy public or internal",
                run("report", CODE, "--to", folderName, "--copy", "delivery"));
    }

    @Test
    void refusesWhatCannotBe() {
        assertRefused(3, "No delivery of", run("set", CODE, "Oslo", "--lead", "X"));
        assertRefused(2, "no country code", run("plan", CODE, "--country", "China"));
        assertRefused(3, "No mission of KR", run("plan", CODE, "--country", "KR"));
        assertRefused(3, "no addressee \"x\"", run("plan", CODE, "--city", "Oslo", "--post", "x"));
        assertRefused(2, "--country", run("plan", CODE));
        Ended nowhere = run("plan", CODE, "--city", "Bergen");
        assertRefused(1, "\"Bergen\"", nowhere);
        run("plan", CODE, "--city", "Oslo");
        assertRefused(2, "none of: accepted, refused", run("outcome", CODE, "Oslo", "lost"));
        assertRefused(
                2, "\"late\" is no time", run("outcome", CODE, "Oslo", "posted", "--at", "late"));
        assertRefused(3, "demand 9", run("reply", CODE, "--on", "2026-02-02", "--demand", "9=met"));
    }

    private Ended run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("delivery"));
        all.addAll(List.of(arguments));
        return program.run(all.toArray(String[]::new));
    }

    private static void assertRefused(int status, String saying, Ended ended) {
        assertEquals(status, ended.status(), ended.err());
        assertTrue(ended.err().contains(saying), ended.err());
        assertFalse(ended.err().contains("Exception"), ended.err());
    }
}
