package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.delivery.DeliveryMode;
import org.petitiondesk.model.delivery.Lead;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Envelope;
import org.petitiondesk.model.letter.Inline;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.Paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes the sheet that tells the team of one city what to do, and nobody else. */
final class RunSheetComposer {
    private static final String FILE = "file";

    private final PackFacts facts;
    private final PackFacts.Files files;
    private final List<String> address;
    private final PackPaper paper;
    private final PackSpeech own;
    private final PackSpeech theirs;

    /**
     * @param address as it stands on the envelope
     */
    RunSheetComposer(
            PackFacts facts,
            PackFacts.Files files,
            List<String> address,
            Function<Language, PackSpeech> speech) {
        this.facts = facts;
        this.files = files;
        this.address = address;
        this.paper = PackPaper.in(facts, facts.team());
        this.own = speech.apply(facts.team());
        this.theirs = speech.apply(facts.mission());
    }

    LetterDocument compose() {
        String city = facts.delivery().city();
        String title =
                city.isEmpty()
                        ? words().text(PackWord.RUN_SHEET)
                        : words().fill(PackWord.RUN_SHEET_OF, Map.of("city", city));
        paper.title(title);
        appointment();
        papers();
        if (isByHand()) {
            atTheGate();
            ifRefused();
        } else {
            sending();
        }
        report();
        return paper.done(
                title,
                city.isEmpty()
                        ? words().text(PackWord.FOR_TEAM_UNNAMED)
                        : words().fill(PackWord.FOR_TEAM, Map.of("city", city)));
    }

    private PackWords words() {
        return paper.words();
    }

    private void appointment() {
        paper.section(PackWord.WHERE_AND_WHEN)
                .row(PackWord.PETITION, own.bareTitle())
                .row(PackWord.CODE, facts.petition().code())
                .row(PackWord.WHEN, words().when(facts.delivery().when()))
                .row(PackWord.WAY, words().text(way()))
                .row(PackWord.WHERE, facts.letters().getFirst().language(), address)
                .row(PackWord.MISSION_TELEPHONE, facts.addressee().telephone().orElse(""))
                .row(PackWord.MISSION_FAX, facts.addressee().fax().orElse(""))
                .row(PackWord.MISSION_EMAIL, facts.addressee().email().orElse(""));
        Lead lead = facts.delivery().lead().told();
        if (lead.anonymous()) {
            paper.row(PackWord.LEAD, words().text(PackWord.LEAD_UNNAMED));
        } else if (lead.isMissing()) {
            paper.fillIn(PackWord.LEAD).fillIn(PackWord.LEAD_TELEPHONE);
        } else {
            paper.row(PackWord.LEAD, lead.name()).row(PackWord.LEAD_TELEPHONE, lead.telephone());
        }
        if (!facts.delivery().notes().isBlank()) {
            paper.section(PackWord.TEAM_NOTES).typed(facts.delivery().notes());
        }
    }

    private PackWord way() {
        return switch (facts.delivery().mode()) {
            case HAND -> PackWord.BY_HAND;
            case POST -> PackWord.BY_POST;
            case FAX -> PackWord.BY_FAX;
            case EMAIL -> PackWord.BY_EMAIL;
        };
    }

    private void papers() {
        paper.section(PackWord.PAPERS)
                .text(
                        PackWord.PRINT,
                        Map.of(
                                FILE,
                                files.printRun(),
                                "paper",
                                facts.paper() == Paper.LETTER
                                        ? words().text(PackWord.LETTER_PAPER)
                                        : facts.paper().name()))
                .text(
                        PackWord.ENVELOPE_APART,
                        Map.of(FILE, files.envelope(), "size", size(facts.envelope())));
        if (isByHand()) {
            paper.text(enclose()).text(PackWord.LEAVE_OPEN);
        }
        paper.text(PackWord.CHECK_SUMS, Map.of(FILE, files.sums()));
    }

    private boolean isByHand() {
        return facts.delivery().mode() == DeliveryMode.HAND;
    }

    private PackWord enclose() {
        return facts.hasList() ? PackWord.ENCLOSE_WITH_LIST : PackWord.ENCLOSE;
    }

    private static String size(Envelope envelope) {
        return envelope == Envelope.NO_10 ? "No. 10" : envelope.word().toUpperCase(Locale.ROOT);
    }

    private void atTheGate() {
        List<Block> asking = new ArrayList<>(paper.item(PackWord.ASK_FOR));
        asking.add(new Block.Quote(said(facts.team(), own)));
        if (!facts.mission().equals(facts.team())) {
            asking.add(new Block.Quote(said(facts.mission(), theirs)));
        }
        paper.section(PackWord.AT_THE_GATE)
                .steps(
                        List.of(
                                paper.item(PackWord.BE_EARLY),
                                asking,
                                paper.item(PackWord.HAND_OVER),
                                paper.item(PackWord.GET_RECEIPT),
                                paper.item(PackWord.PHOTOGRAPH)));
    }

    private List<Block> said(Language language, PackSpeech speech) {
        return List.of(new Block.Paragraph(paper.foreign(language, Inline.text(speech.request()))));
    }

    private void ifRefused() {
        List<List<Block>> steps = new ArrayList<>();
        for (PackWord word :
                List.of(
                        PackWord.STAY_CALM,
                        PackWord.FILL_RECORD,
                        PackWord.LEAVE_IT,
                        PackWord.POST_IT)) {
            steps.add(paper.item(word));
        }
        faxing().ifPresent(steps::add);
        steps.add(emailing());
        paper.section(PackWord.IF_REFUSED).steps(steps);
    }

    /** In the way that is planned, and how else if that cannot be done. */
    private void sending() {
        List<List<Block>> posting =
                List.of(paper.item(enclose()), paper.item(PackWord.CLOSE_AND_POST));
        Optional<List<Block>> faxing = faxing();
        List<List<Block>> otherwise = new ArrayList<>();
        paper.section(PackWord.SENDING);
        switch (facts.delivery().mode()) {
            case FAX -> {
                paper.steps(List.of(faxing.orElseGet(() -> paper.item(PackWord.FAX_LACKING))));
                otherwise.add(emailing());
                otherwise.addAll(posting);
            }
            case EMAIL -> {
                paper.steps(List.of(emailing()));
                faxing.ifPresent(otherwise::add);
                otherwise.addAll(posting);
            }
            case HAND, POST -> {
                paper.steps(posting);
                faxing.ifPresent(otherwise::add);
                otherwise.add(emailing());
            }
        }
        paper.section(PackWord.IF_IT_FAILS).steps(otherwise);
    }

    /** Nothing where no number is known. */
    private Optional<List<Block>> faxing() {
        return facts.addressee()
                .fax()
                .map(number -> paper.item(PackWord.FAX_IT, Map.of("number", number)));
    }

    private List<Block> emailing() {
        return facts.addressee()
                .email()
                .map(to ->
                        paper.item(PackWord.EMAIL_IT, Map.of("address", to, FILE, files.email())))
                .orElseGet(() -> paper.item(PackWord.EMAIL_LACKING, Map.of(FILE, files.email())));
    }

    private void report() {
        paper.section(PackWord.REPORT)
                .text(
                        own.contact().isEmpty() ? PackWord.REPORT_UNADDRESSED : PackWord.REPORT_TO,
                        own.values())
                .bullets(
                        List.of(
                                paper.item(PackWord.REPORT_WHAT),
                                paper.item(PackWord.REPORT_WHEN),
                                paper.item(PackWord.REPORT_TRACKING),
                                paper.item(PackWord.REPORT_PICTURES)))
                .text(PackWord.REPORT_FORM, Map.of(FILE, files.form()));
    }
}
