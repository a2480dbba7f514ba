package org.petitiondesk.compose;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Makes the papers that go round a letter when it is handed in. A pure function of the facts; safe
 * for use by several threads.
 */
public final class PackComposer {
    private final FormsOfAddress formsOfAddress;

    public PackComposer(FormsOfAddress formsOfAddress) {
        this.formsOfAddress = formsOfAddress;
    }

    /** What the mission reads first: who hands it what. */
    public LetterDocument coverSheet(PackFacts facts) {
        PackPaper paper = PackPaper.in(facts, facts.mission());
        PackSpeech speech = speech(facts, facts.mission());
        paper.title(PackWord.COVER_SHEET);
        petition(paper, facts, speech);
        paper.section(PackWord.ENCLOSED).bullets(enclosed(paper, facts));
        speech.signatures().forEach((label, number) -> paper.row(label, number));
        if (!speech.contact().isEmpty()) {
            paper.text(PackWord.REPLY_TO, speech.values());
        }
        // Whoever hands it in may stay unnamed, so no name is printed.
        return paper.fillIn(PackWord.HANDED_BY)
                .fillIn(PackWord.HANDED_ON)
                .done(paper.words().text(PackWord.COVER_SHEET), "");
    }

    private void petition(PackPaper paper, PackFacts facts, PackSpeech speech) {
        paper.row(PackWord.TO, facts.leading(), address(facts))
                .row(PackWord.FROM, speech.sponsors())
                .row(PackWord.PETITION, speech.bareTitle())
                .row(PackWord.CODE, facts.petition().code())
                .row(PackWord.DATE, speech.date());
    }

    private List<List<Block>> enclosed(PackPaper paper, PackFacts facts) {
        List<List<Block>> items = new ArrayList<>();
        for (LetterDocument letter : facts.letters()) {
            items.add(
                    paper.item(
                            PackFacts.hasList(letter)
                                    ? PackWord.LETTER_AND_LIST_IN
                                    : PackWord.LETTER_IN,
                            Map.of("language", name(facts, letter.language(), paper.words()))));
        }
        return items;
    }

    /** To be signed by the mission, in its language and in that of those who hand it in. */
    public LetterDocument receipt(PackFacts facts) {
        PackPaper paper = PackPaper.in(facts, facts.mission(), facts.team());
        paper.title(PackWord.RECEIPT).text(PackWord.RECEIVED);
        petition(paper, facts, speech(facts, facts.mission()));
        return paper.fillIn(PackWord.RECEIVED_BY)
                .fillIn(PackWord.RECEIVED_ON)
                .fillIn(PackWord.SIGNATURE)
                .stamp(PackWord.STAMP)
                .done(paper.words().text(PackWord.RECEIPT), "");
    }

    /** To be filled in where nobody accepts it. */
    public LetterDocument refusalRecord(PackFacts facts) {
        PackPaper paper = PackPaper.in(facts, facts.team());
        PackSpeech speech = speech(facts, facts.team());
        return paper.title(PackWord.REFUSAL)
                .text(PackWord.REFUSED)
                .text(PackWord.SEEN_ONLY)
                .row(PackWord.PETITION, speech.bareTitle())
                .row(PackWord.CODE, facts.petition().code())
                .row(PackWord.MISSION, facts.leading(), address(facts))
                .fillIn(PackWord.REFUSED_ON)
                .fillIn(PackWord.REFUSED_BY)
                .lines(PackWord.REASON)
                .section(PackWord.DONE_INSTEAD)
                .tick(PackWord.LEFT_AT_GATE)
                .tick(PackWord.LETTER_BOX)
                .tick(PackWord.POSTED)
                .tick(PackWord.FAXED)
                .tick(PackWord.EMAILED)
                .tick(PackWord.KEPT)
                .fillIn(PackWord.BROUGHT_BY)
                .fillIn(PackWord.WITNESS, 1)
                .fillIn(PackWord.WITNESS, 2)
                .done(paper.words().text(PackWord.REFUSAL), "");
    }

    /** What the deliverers fill in by pen and send back: the same that the report form asks. */
    public LetterDocument reportSheet(PackFacts facts) {
        PackPaper paper = PackPaper.in(facts, facts.team());
        PackSpeech speech = speech(facts, facts.team());
        paper.title(PackWord.REPORT_SHEET)
                .row(PackWord.PETITION, speech.bareTitle())
                .row(PackWord.CODE, facts.petition().code())
                .row(PackWord.MISSION, facts.leading(), address(facts))
                .tick(PackWord.HAPPENED_ACCEPTED)
                .tick(PackWord.HAPPENED_REFUSED)
                .tick(PackWord.LEFT_AT_GATE)
                .tick(PackWord.LETTER_BOX)
                .tick(PackWord.POSTED)
                .tick(PackWord.FAXED)
                .tick(PackWord.EMAILED)
                .tick(PackWord.HAPPENED_PREVENTED)
                .fillIn(PackWord.HAPPENED_ON)
                .fillIn(PackWord.HAPPENED_BY)
                .lines(PackWord.HAPPENED_HOW);
        if (!speech.contact().isEmpty()) {
            paper.text(PackWord.RETURN_TO, speech.values());
        }
        return paper.done(paper.words().text(PackWord.REPORT_SHEET), "");
    }

    /** The first page of a letter that is faxed. */
    public LetterDocument faxCover(PackFacts facts) {
        PackPaper paper = PackPaper.in(facts, facts.mission());
        PackSpeech speech = speech(facts, facts.mission());
        paper.title(PackWord.FAX);
        paper.row(PackWord.FAX_NUMBER, facts.addressee().fax().orElse(""));
        petition(paper, facts, speech);
        paper.text(PackWord.FAX_REQUEST);
        if (!speech.contact().isEmpty()) {
            paper.text(PackWord.FAX_INCOMPLETE, speech.values());
        }
        return paper.fillIn(PackWord.PAGES)
                .fillIn(PackWord.HANDED_ON)
                .done(paper.words().text(PackWord.FAX), "");
    }

    /** What a message says that carries the letters. */
    public PackMessage message(PackFacts facts) {
        Addressing addressing =
                new AddressingComposer(formsOfAddress).compose(facts.addressee(), facts.leading());
        return speech(facts, facts.leading()).message(addressing);
    }

    /** What those who hand it in need to know. */
    public LetterDocument runSheet(PackFacts facts, PackFacts.Files files) {
        return new RunSheetComposer(
                        facts, files, address(facts), language -> speech(facts, language))
                .compose();
    }

    /** The title of the file that holds all parts. */
    public String title(PackFacts facts) {
        PackSpeech speech = speech(facts, facts.team());
        String city = facts.delivery().city();
        return city.isEmpty() ? speech.bareTitle() : speech.bareTitle() + ", " + city;
    }

    /** The bookmark of a letter. */
    public String title(PackFacts facts, LetterDocument letter) {
        PackWords words = PackWords.of(facts.team());
        return words.fill(
                PackFacts.hasList(letter) ? PackWord.LETTER_AND_LIST_IN : PackWord.LETTER_IN,
                Map.of("language", name(facts, letter.language(), words)));
    }

    /** Likewise of what is published. */
    public String statementTitle(PackFacts facts, Language language) {
        PackWords words = PackWords.of(facts.team());
        return words.label(PackWord.STATEMENT, name(facts, language, words));
    }

    private PackSpeech speech(PackFacts facts, Language language) {
        return new PackSpeech(facts, PackWords.of(language), formsOfAddress);
    }

    private List<String> address(PackFacts facts) {
        return new AddressingComposer(formsOfAddress)
                .compose(facts.addressee(), facts.leading())
                .envelope();
    }

    /** With its script or region only where another letter is in the same language. */
    private static String name(PackFacts facts, Language language, PackWords words) {
        Locale reader = words.language().locale();
        boolean isAlone =
                facts.letters().stream()
                                .filter(letter -> letter.language().sameLanguageAs(language))
                                .count()
                        < 2;
        return isAlone
                ? language.locale().getDisplayLanguage(reader)
                : language.locale().getDisplayName(reader);
    }
}
