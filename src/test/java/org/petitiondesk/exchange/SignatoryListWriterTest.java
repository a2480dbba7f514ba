package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.petitiondesk.exchange.table.XlsxTableWriter;
import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.model.petition.Consent;
import org.petitiondesk.model.petition.ConsentGiven;
import org.petitiondesk.model.petition.ContactWish;
import org.petitiondesk.model.petition.Signatory;
import org.petitiondesk.model.petition.SignedName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

final class SignatoryListWriterTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"list.csv", "list.tsv", "list.xlsx", "list.vcf"})
    void writesWhatTheReaderReadsBack(String name) throws IOException {
        AnyDrafts any = new AnyDrafts(7);
        List<SignatoryDraft> drafts = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            drafts.add(any(any));
        }
        Path file = folder.resolve(name);
        assertEquals(List.of(), new SignatoryListWriter().write(file, drafts));
        List<SignatoryDraft> read = new ArrayList<>();
        List<Problem> errors = new ArrayList<>();
        new SignatoryListReader()
                .read(
                        file,
                        ColumnMapping.NONE,
                        new DraftSink<SignatoryDraft>() {
                            @Override
                            public boolean accept(SignatoryDraft draft) {
                                return read.add(unnumbered(draft));
                            }

                            @Override
                            public boolean report(Problem problem) {
                                return !problem.isError() || errors.add(problem);
                            }
                        });
        assertEquals(List.of(), errors);
        for (int i = 0; i < drafts.size(); i++) {
            assertEquals(drafts.get(i), read.get(i));
        }
    }

    @Test
    void guardsCellsThatLookLikeFormulas() throws IOException {
        Path file = folder.resolve("list.csv");
        new SignatoryListWriter().write(file, List.of(named("=HYPERLINK(\"x\")")));
        String text = Files.readString(file);
        assertTrue(text.startsWith("\uFEFFname,kind,"), text);
        assertTrue(text.contains("\"'=HYPERLINK(\"\"x\"\")\""), text);
    }

    @Test
    void leavesTheOldFileAndNoOtherWhenTheListBreaksOff() throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), new byte[] {'o', 'l', 'd'});
        Iterable<SignatoryDraft> broken =
                () -> {
                    throw new IllegalStateException("broken off");
                };
        assertThrows(
                IllegalStateException.class, () -> new SignatoryListWriter().write(file, broken));
        assertArrayEquals(new byte[] {'o', 'l', 'd'}, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void refusesOtherEndings() throws IOException {
        assertEquals(
                "list.unknown-format",
                new SignatoryListWriter()
                        .write(folder.resolve("list.pdf"), List.of())
                        .getFirst()
                        .key());
    }

    @Test
    void saysThatAListIsTooLongForASpreadsheet() throws IOException {
        Path file = folder.resolve("list.xlsx");
        List<SignatoryDraft> many =
                Collections.nCopies(XlsxTableWriter.MOST_ROWS, named("Ada Invented"));
        Problem refused = new SignatoryListWriter().write(file, many).getFirst();
        assertEquals("list.table-full", refused.key());
        assertEquals(List.of("1048576"), refused.arguments());
        assertFalse(Files.exists(file));
    }

    private static SignatoryDraft any(AnyDrafts any) {
        String name = NameText.stripped(any.line());
        String fit = NameText.problem(name).isEmpty() ? name : "x";
        String organization = NameText.stripped(any.line());
        boolean isOrganization = any.maybe(1).isPresent();
        return new SignatoryDraft(
                0,
                isOrganization ? Signatory.Kind.ORGANIZATION : Signatory.Kind.PERSON,
                new SignedName(fit),
                isOrganization
                        ? new Capacity.Representing(
                                organization.isEmpty() ? fit : organization, any.maybeLine())
                        : new Capacity.Personal(organization),
                any.maybeLine(),
                any.maybeLine(),
                any.maybe(LocalDate.of(2012, 9, 22)),
                any.maybe("ann@example.org").orElse(""),
                any.maybeLine(),
                any.maybe(
                        new ConsentGiven(
                                any.any(List.of(Consent.values())),
                                any.maybe(LocalDate.of(2012, 9, 21)),
                                any.maybeLine())),
                any.maybe(
                                new ContactWish(
                                        any.any(List.of(ContactWish.By.values())),
                                        any.maybeLine(),
                                        any.maybe(LocalDate.of(2012, 9, 20)),
                                        any.maybeLine()))
                        .orElse(ContactWish.NONE));
    }

    private static SignatoryDraft named(String name) {
        return new SignatoryDraft(
                0,
                Signatory.Kind.PERSON,
                new SignedName(name),
                Capacity.Personal.PLAIN,
                "",
                "",
                Optional.empty(),
                "",
                "",
                Optional.empty());
    }

    private static SignatoryDraft unnumbered(SignatoryDraft draft) {
        return new SignatoryDraft(
                0,
                draft.kind(),
                draft.name(),
                draft.capacity(),
                draft.place(),
                draft.country(),
                draft.signedOn(),
                draft.email(),
                draft.telephone(),
                draft.consent(),
                draft.contact());
    }
}
