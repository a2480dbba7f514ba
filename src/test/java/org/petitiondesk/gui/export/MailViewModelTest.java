package org.petitiondesk.gui.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.petitiondesk.gui.AtSampleDesk;
import org.petitiondesk.gui.common.Job;
import org.petitiondesk.gui.common.MailChoice;
import org.petitiondesk.library.LibraryException;
import org.petitiondesk.model.addressee.Addressee;
import org.petitiondesk.model.addressee.AddresseeOnDate;
import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.LabelSheet;
import org.petitiondesk.model.petition.Petition;
import org.petitiondesk.workflow.LetterOptions;
import org.petitiondesk.workflow.Mail;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Without a window: what would run on its thread runs on the test's. */
final class MailViewModelTest extends AtSampleDesk {
    private Petition petition;

    @BeforeEach
    void begin() throws LibraryException {
        petition = library.petitions().findByCode("CHN 005 / 0505 / JLN 041").orElseThrow();
    }

    @Test
    void showsAndWritesAnEnvelopeForEach() throws Exception {
        MailViewModel model = opened(false);
        MailViewModel.State shown = model.stateProperty().get().orElseThrow();
        assertEquals(5, shown.prepared().count());
        assertEquals(5, shown.pages());
        BufferedImage picture = shown.picture().orElseThrow();
        assertEquals(2, (double) picture.getWidth() / picture.getHeight(), 0.01);
        model.pageProperty().set(4);
        settle();
        assertEquals(4, model.stateProperty().get().orElseThrow().page());
        model.addresseeProperty().set(Optional.of(petition.addressees().getFirst()));
        model.languageProperty().set(Optional.of(Language.FRENCH));
        settle();
        shown = model.stateProperty().get().orElseThrow();
        assertEquals(1, shown.prepared().count());
        assertEquals(0, shown.page(), "another choice begins with its first page");
        model.save();
        Job.Outcome outcome = ended(desk.jobs().all().getLast());
        assertTrue(outcome.isWhole(), outcome.told());
        Path first = outcome.files().getFirst();
        assertTrue(first.toString().endsWith("_envelopes-dl_1_fr.pdf"), first.toString());
        byte[] bytes = Files.readAllBytes(first);
        assertTrue(bytes.length > 0);
        model.save();
        Path second = ended(desk.jobs().all().getLast()).files().getFirst();
        assertTrue(second.toString().endsWith("_envelopes-dl_1_fr-2.pdf"), second.toString());
        assertArrayEquals(bytes, Files.readAllBytes(first));
        model.leave();
    }

    @Test
    void remembersTheKindForTheNextTimeAndForTheAddresseesRoom() throws Exception {
        MailViewModel model = opened(false);
        model.envelopeProperty().set(Envelope.C5);
        settle();
        model.save();
        ended(desk.jobs().all().getLast());
        assertEquals(Optional.of(Envelope.C5), MailChoice.envelope(desk.kept()));
        assertEquals(Envelope.C5, opened(false).envelopeProperty().get());
        assertEquals(Optional.empty(), MailChoice.labels(desk.kept()));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        MailViewModel model = opened(true);
        model.labelsProperty().set(LabelSheet.US_5160);
        model.firstProperty().set("30");
        settle();
        MailViewModel.State shown = model.stateProperty().get().orElseThrow();
        assertEquals(1, shown.prepared().leftOut(), "six lines of which one is too long");
        assertTrue(model.said(shown.prepared().problems().getFirst()).contains("5160"));
        assertTrue(model.foot().contains("4 labels, 1 left out"), model.foot());
        for (String wrong : List.of("31", "0", "", "x")) {
            model.firstProperty().set(wrong);
            settle();
            assertEquals(Optional.empty(), model.stateProperty().get());
            assertNotEquals("", model.faultProperty().get());
        }
        model.firstProperty().set("1");
        settle();
        assertEquals("", model.faultProperty().get());
        assertEquals(1, model.stateProperty().get().orElseThrow().pages());
    }

    @Test
    void takesTheFirstOfTheAddresseesOwnLanguages() throws Exception {
        List<Mail> all = Mail.of(library, petition, LetterOptions.Text.ISSUED);
        List<Id> to = List.of(petition.addressees().getFirst());
        assertNotEquals(Language.FRENCH, Mail.chosen(all, to, List.of()).getFirst().language());
        List<Mail> own = all.stream().map(MailViewModelTest::readingFrench).toList();
        List<Mail> chosen = Mail.chosen(own, to, List.of());
        assertEquals(List.of(Language.FRENCH), chosen.stream().map(Mail::language).toList());
    }

    private static Mail readingFrench(Mail mail) {
        AddresseeOnDate on = mail.addressee();
        Addressee to = on.addressee();
        return new Mail(
                mail.number(),
                new AddresseeOnDate(
                        new Addressee(
                                to.id(),
                                to.post(),
                                to.route(),
                                to.form(),
                                to.careOfForm(),
                                to.paper(),
                                List.of(Language.FRENCH, Language.ENGLISH)),
                        on.date(),
                        on.to(),
                        on.careOf(),
                        on.contacts()),
                mail.language(),
                mail.address());
    }

    private MailViewModel opened(boolean isOfLabels) throws Exception {
        MailViewModel model = new MailViewModel(desk, petition.id(), isOfLabels);
        settle();
        return model;
    }

    private Job.Outcome ended(Job job) throws InterruptedException {
        window.await(() -> job.outcomeProperty().get().isPresent());
        return job.outcomeProperty().get().orElseThrow();
    }
}
