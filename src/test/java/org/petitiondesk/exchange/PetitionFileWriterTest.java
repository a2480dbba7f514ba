package org.petitiondesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.PartialDate;
import org.petitiondesk.model.common.Read;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.petition.AppealCourse;
import org.petitiondesk.model.petition.CaseAccount;
import org.petitiondesk.model.petition.Fact;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class PetitionFileWriterTest {
    @Test
    void writesWhatTheReaderReadsBack() {
        for (int seed = 0; seed < 2000; seed++) {
            AnyDrafts any = new AnyDrafts(seed);
            PetitionFile petition = petition(any);
            String text = new PetitionFileWriter().write(petition);
            Read<PetitionFile> read =
                    new PetitionFileReader().read("any.md", text.getBytes(StandardCharsets.UTF_8));
            assertTrue(!read.hasErrors(), () -> text + read.problems());
            assertEquals(petition, unnumbered(read.value().orElseThrow()), text);
        }
    }

    @Test
    void writesPlainTextsWhereThatIsSafe() {
        PetitionFile petition = petition(new AnyDrafts(1));
        String text = new PetitionFileWriter().write(withTitle(petition, "Stop forced returns"));
        assertTrue(text.contains("\ntitle: Stop forced returns\n"), text);
    }

    private static PetitionFile petition(AnyDrafts any) {
        return new PetitionFile(
                "any.md",
                any.line().replaceAll("\\s+", " "),
                any.line(),
                any.maybe(LocalDate.of(2012, 9, 22)),
                any.language(),
                any.line(),
                any.line(),
                any.list(any::filledLocalized),
                any.list(any::addressee),
                any.list(any::line),
                new CaseAccount(
                        any.localized(),
                        any.list(() ->
                                new Fact(
                                        any.maybe(PartialDate.of("2005-04").orElseThrow()),
                                        any.localized())),
                        any.list(any::localized)),
                any.localized(),
                any.list(() ->
                        new PetitionFile.Signer(
                                any.filledLocalized(),
                                any.localized(),
                                any.localized(),
                                any.line())),
                any.localized(),
                any.list(any::filledLocalized),
                any.list(any::filledLocalized),
                any.maybe(LetterLayout.SN_010130),
                any.maybe(Paper.LETTER),
                any.line(),
                any.maybe(1),
                any.maybe(LocalDate.of(2026, 12, 10)),
                any.list(() ->
                        new AppealCourse.Earlier(
                                "EX " + any.line().replaceAll("\\s+", " ").strip(),
                                LocalDate.of(2025, 6, 12))),
                any.body(),
                0);
    }

    private static PetitionFile withTitle(PetitionFile file, String title) {
        return new PetitionFile(
                file.file(),
                file.code(),
                title,
                file.date(),
                Language.ENGLISH,
                file.template(),
                file.subject(),
                List.of(),
                List.of(),
                List.of(),
                CaseAccount.NONE,
                file.place(),
                List.of(),
                file.contact(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                file.body(),
                0);
    }

    private static PetitionFile unnumbered(PetitionFile file) {
        return new PetitionFile(
                file.file(),
                file.code(),
                file.title(),
                file.date(),
                file.language(),
                file.template(),
                file.subject(),
                file.sponsors(),
                file.addressees().stream().map(AnyDrafts::unnumbered).toList(),
                file.demands(),
                file.account(),
                file.place(),
                file.signers(),
                file.contact(),
                file.enclosures(),
                file.copiesTo(),
                file.layout(),
                file.paper(),
                file.letterhead(),
                file.mostPages(),
                file.expires(),
                file.earlier(),
                file.body(),
                0);
    }
}
